import { useTranslation } from 'react-i18next'
import { host } from '../api/host.ts'
import { flushUnsaved } from '../api/unsaved.ts'
import { Button } from '../ui/Button.tsx'
import './SampleBanner.css'

/** Says that nothing here is real, and leads out in one press. */
export function SampleBanner() {
  const { t } = useTranslation('common')
  const leave = async () => {
    await flushUnsaved()
    await host.invoke('leaveSample', {})
  }
  return (
    <div className="sample-banner" role="note">
      <span>{t('sample.banner')}</span>
      <Button variant="quiet" size="small" onPress={() => void leave()}>
        {t('sample.leave')}
      </Button>
    </div>
  )
}
