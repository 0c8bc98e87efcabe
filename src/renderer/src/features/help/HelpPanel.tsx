import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { screenOf } from './screenOf.ts'

/** What the screen in view is for, and how to leave with everything. */
export function HelpPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('help')
  const [location, navigate] = useLocation()
  const toSettings = () => {
    onClose()
    navigate('/settings/in-out')
  }
  return (
    <Dialog title={t('title')} isOpen onClose={onClose} width="narrow">
      <div className="stack">
        <p>{t(screenOf(location))}</p>
        <section className="stack-tight" aria-labelledby="help-leave">
          <h3 id="help-leave">{t('leaveTitle')}</h3>
          <p className="soft">{t('leave')}</p>
          <div>
            <Button size="small" onPress={toSettings}>
              {t('toSettings')}
            </Button>
          </div>
        </section>
      </div>
    </Dialog>
  )
}
