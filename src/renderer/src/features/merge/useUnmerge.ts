import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { call } from '../../api/practice.ts'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'

interface Unmerge {
  /** Makes two of one again and says so. */
  readonly one: (mergeId: string) => Promise<void>
  /** The same for the newest merge into a client. */
  readonly newest: (keptId: string) => Promise<void>
}

/** Takes a merge back; the toast leads to the client who is there again. */
export function useUnmerge(): Unmerge {
  const { t } = useTranslation('merge')
  const [, navigate] = useLocation()
  const words = useErrorText()
  const toast = useToast()
  return useMemo(() => {
    const one = async (mergeId: string) => {
      const reply = await run('clients.unmerge', { id: mergeId })
      if (!reply.ok) {
        const mixed = reply.error.code === 'conflict'
        toast({ text: mixed ? t('mixed') : words(reply.error).happened, tone: 'problem' })
        return
      }
      const { id } = reply.value
      toast({
        text: t('takenBack'),
        action: { label: t('openOther'), perform: () => navigate(`/clients/${id}`) },
      })
    }
    const newest = async (keptId: string) => {
      const merges = await call('clients.merges', { id: keptId })
      const latest = merges.ok ? merges.value.at(0) : undefined
      if (latest !== undefined) await one(latest.id)
    }
    return { one, newest }
  }, [t, navigate, words, toast])
}
