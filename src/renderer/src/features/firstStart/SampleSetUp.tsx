import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { host } from '../../api/host.ts'
import { useCommand } from '../../api/useCommand.ts'
import { Doorway } from '../../app/Doorway.tsx'
import { Button } from '../../ui/Button.tsx'
import { Spinner } from '../../ui/Spinner.tsx'

/** Makes the sample practice, once, while saying so. */
export function SampleSetUp() {
  const { t } = useTranslation('firstStart')
  const create = useCommand('practice.createSample')
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void create.run({})
  }, [create.run])
  return (
    <Doorway title={t('sampleTitle')}>
      {create.error === null ? (
        <div className="row">
          <Spinner label={t('samplePreparing')} />
          <p className="soft">{t('samplePreparing')}</p>
        </div>
      ) : (
        <>
          <FailureNotice error={create.error} onRetry={() => void create.run({})} />
          <Button onPress={() => void host.invoke('leaveSample', {})}>{t('leaveSample')}</Button>
        </>
      )}
    </Doorway>
  )
}
