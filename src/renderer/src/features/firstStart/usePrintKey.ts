import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { host } from '../../api/host.ts'
import { run } from '../../api/run.ts'
import { withSecret } from '../../api/secret.ts'
import { useErrorText } from '../../api/useErrorText.ts'

interface PrintKey {
  readonly print: () => Promise<void>
  readonly isPending: boolean
  readonly outcome: { readonly good: boolean; readonly text: string } | null
}

/** Prints the sheet with the recovery key, and says in words how it went. */
export function usePrintKey(recoveryKey: string): PrintKey {
  const { t } = useTranslation('firstStart')
  const words = useErrorText()
  const [isPending, setPending] = useState(false)
  const [outcome, setOutcome] = useState<PrintKey['outcome']>(null)

  const attempt = useCallback(async (): Promise<PrintKey['outcome']> => {
    const sheet = await withSecret(recoveryKey, (bytes) =>
      run('practice.recoverySheet', { recoveryKey: bytes }),
    )
    if (!sheet.ok) return { good: false, text: words(sheet.error).happened }
    const printed = await host.invoke('print', { documentId: sheet.value.documentId })
    switch (printed.kind) {
      case 'sent':
        return { good: true, text: t('printSent') }
      case 'cancelled':
        return null
      case 'failed':
        return { good: false, text: t('printFailed', { reason: printed.reason }) }
    }
  }, [recoveryKey, t, words])

  const print = useCallback(async () => {
    setPending(true)
    setOutcome(await attempt())
    setPending(false)
  }, [attempt])
  return { print, isPending, outcome }
}
