import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { host } from '../../api/host.ts'
import { run } from '../../api/run.ts'
import { withSecret } from '../../api/secret.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useSaveReason } from '../../api/useSaveReason.ts'

interface Outcome {
  readonly good: boolean
  readonly text: string
}

interface KeySheet {
  readonly print: () => Promise<void>
  readonly save: () => Promise<void>
  readonly isPending: boolean
  readonly outcome: Outcome | null
}

/** Prints or saves the sheet with the recovery key, and says in words how it went; null after a cancelled dialog. */
export function useKeySheet(recoveryKey: string): KeySheet {
  const { t } = useTranslation('firstStart')
  const words = useErrorText()
  const saveReason = useSaveReason()
  const [isPending, setPending] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function print(): Promise<Outcome | null> {
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
  }

  async function save(): Promise<Outcome | null> {
    const file = await host.invoke('chooseSave', { suggestedName: 'effleurage-recovery-key.pdf' })
    if (file === null) return null
    const { token, displayName } = file
    const saved = await withSecret(recoveryKey, (bytes) =>
      run('practice.saveRecoverySheet', { recoveryKey: bytes, token }),
    )
    return saved.ok
      ? { good: true, text: t('keySaved', { name: displayName }) }
      : { good: false, text: saveReason(saved.error) }
  }

  const attempt = async (work: () => Promise<Outcome | null>): Promise<void> => {
    setPending(true)
    setOutcome(await work())
    setPending(false)
  }
  return { print: () => attempt(print), save: () => attempt(save), isPending, outcome }
}
