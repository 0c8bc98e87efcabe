import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { host } from '../../api/host.ts'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toasts.tsx'

/** A text to hand to the client: what was erased, and until when copies remain. */
export function NoteForClient({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('erase')
  const toast = useToast()
  const save = useCommand('erase.saveNote')
  const saveIt = async () => {
    const chosen = await host.invoke('chooseSave', { suggestedName: t('noteFile') })
    if (chosen === null) return
    const reply = await save.run({ clientId, token: chosen.token })
    if (reply.ok) toast({ text: t('noteSaved', { name: chosen.displayName }) })
  }
  return (
    <div className="stack-tight">
      <div className="row">
        <span className="soft small grow">{t('tell')}</span>
        <Button size="small" onPress={() => void saveIt()} isPending={save.isPending}>
          {t('saveNote')}
        </Button>
      </div>
      {save.error === null ? null : <FailureNotice error={save.error} />}
    </div>
  )
}
