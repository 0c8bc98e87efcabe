import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { host } from '../api/host.ts'
import { flushUnsaved } from '../api/unsaved.ts'
import { useToast } from '../ui/Toasts.tsx'

/** Writes what was typed, then locks; the window loads anew. When something cannot be written it asks first. */
export function useLock(): () => void {
  const { t } = useTranslation('unlock')
  const toast = useToast()
  return useCallback(() => {
    const lockNow = () => void host.invoke('lock', {})
    void flushUnsaved().then((allWritten) => {
      if (allWritten) lockNow()
      else
        toast({
          text: t('notAllWritten'),
          tone: 'problem',
          action: { label: t('lockAnyway'), perform: lockNow },
        })
    })
  }, [t, toast])
}
