import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Client } from '../../../../contract/models/client.ts'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'

/** Archives the client, or brings them back; the toast offers the way back. */
export function useArchive({ id, archivedAt }: Client): () => Promise<void> {
  const { t } = useTranslation('client')
  const words = useErrorText()
  const toast = useToast()
  return useCallback(async () => {
    const archived = archivedAt === null
    const set = async (to: boolean) => {
      const reply = await run('clients.archive', { id, archived: to })
      if (!reply.ok) toast({ text: words(reply.error).happened, tone: 'problem' })
      return reply.ok
    }
    if (!(await set(archived))) return
    toast({
      text: archived ? t('archived') : t('broughtBack'),
      action: { label: t('undo'), perform: () => void set(!archived) },
    })
  }, [id, archivedAt, t, words, toast])
}
