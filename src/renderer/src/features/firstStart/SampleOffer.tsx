import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { host } from '../../api/host.ts'
import { Button } from '../../ui/Button.tsx'

/** The other way in: a separate practice with invented clients. */
export function SampleOffer() {
  const { t } = useTranslation('firstStart')
  const [going, setGoing] = useState(false)
  const go = () => {
    setGoing(true)
    void host.invoke('openSample', {})
  }
  return (
    <>
      <Button onPress={go} isPending={going}>
        {t('lookRound')}
      </Button>
      <p className="soft small">{t('lookRoundWhat')}</p>
    </>
  )
}
