import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'

/** Where an archive is brought in, once there is a practice to bring it into. */
const there = '#/settings/in-out'

/** For somebody who comes with everything that was taken out elsewhere: the way leads there after the three steps. */
export function ArchiveOffer() {
  const { t } = useTranslation('firstStart')
  const [wanted, setWanted] = useState(location.hash === there)
  const want = () => {
    location.hash = there
    setWanted(true)
  }
  if (wanted) {
    return (
      <p role="status" className="first-start-archive">
        {t('archiveNext')}
      </p>
    )
  }
  return (
    <>
      <Button onPress={want}>{t('haveArchive')}</Button>
      <p className="soft small">{t('haveArchiveWhat')}</p>
    </>
  )
}
