import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { RecoveryKeyPanel } from '../firstStart/RecoveryKeyPanel.tsx'

type Stage =
  | { readonly kind: 'rest' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'shown'; readonly key: string }

/** Makes a new recovery key when the sheet was lost or seen by others. */
export function RecoveryKeySetting() {
  const { t } = useTranslation('settings')
  const toast = useToast()
  const [stage, setStage] = useState<Stage>({ kind: 'rest' })
  const renew = useCommand('practice.newRecoveryKey')
  const rest = () => setStage({ kind: 'rest' })

  const makeNew = async () => {
    const reply = await renew.run({})
    if (reply.ok) setStage({ kind: 'shown', key: reply.value.recoveryKey })
  }

  return (
    <div className="stack-tight">
      <span className="ui-label">{t('recoveryKey')}</span>
      <p className="soft small">{t('recoveryKeyWhat')}</p>
      <div>
        <Button onPress={() => setStage({ kind: 'asking' })}>{t('recoveryKeyNew')}</Button>
      </div>
      <ConfirmDialog
        title={t('recoveryKeyNew')}
        isOpen={stage.kind === 'asking'}
        confirmLabel={t('recoveryKeyNew')}
        onConfirm={() => void makeNew()}
        onCancel={rest}
        isPending={renew.isPending}
      >
        <div className="stack">
          <p>{t('recoveryKeySure')}</p>
          {renew.error === null ? null : <FailureNotice error={renew.error} />}
        </div>
      </ConfirmDialog>
      <Dialog title={t('recoveryKeyIs')} isOpen={stage.kind === 'shown'} onClose={rest} closesOutside={false}>
        <div className="stack">
          {stage.kind === 'shown' ? (
            <RecoveryKeyPanel
              recoveryKey={stage.key}
              onConfirmed={() => {
                rest()
                toast({ text: t('recoveryKeyDone') })
              }}
            />
          ) : null}
        </div>
      </Dialog>
    </div>
  )
}
