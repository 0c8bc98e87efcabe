import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useDraft } from '../../api/useDraft.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftMark } from '../../ui/DraftMark.tsx'
import { TextArea } from '../../ui/TextArea.tsx'

/** Words added to a signed note. Kept while they are typed; signed with "Add". */
export function AddAmendment({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('signing')
  const draft = useDraft<string>({
    form: `amendment:${sessionId}`,
    initial: '',
    parse: (stored) => (typeof stored === 'string' ? stored : null),
  })
  const amend = useCommand('signing.amend')
  const fieldError = useFieldErrors(amend.error)
  const [wanted, setWanted] = useState(false)
  if (draft.kind === 'loading') return null
  if (!wanted && draft.value === '') {
    return (
      <div>
        <Button size="small" onPress={() => setWanted(true)}>
          {t('amend')}
        </Button>
      </div>
    )
  }
  const add = async () => {
    const reply = await amend.run({ sessionId, text: draft.value })
    if (!reply.ok) return
    draft.change('')
    setWanted(false)
    await draft.clear()
  }
  return (
    <div className="stack-tight">
      <TextArea
        label={t('amendment')}
        hint={t('amendmentHint')}
        autoFocus={wanted}
        rows={3}
        value={draft.value}
        onChange={draft.change}
        onBlur={() => void draft.flush()}
        error={fieldError('text')}
      />
      <div className="sign-row">
        <DraftMark state={draft.state} onRetry={() => void draft.flush()} />
        <Button
          size="small"
          onPress={() => {
            draft.change('')
            setWanted(false)
          }}
        >
          {t('discardAmendment')}
        </Button>
        <Button
          size="small"
          variant="primary"
          isDisabled={draft.value.trim() === ''}
          isPending={amend.isPending}
          onPress={() => void add()}
        >
          {t('add')}
        </Button>
      </div>
      {amend.error === null || fieldError('text') !== undefined ? null : (
        <FailureNotice error={amend.error} />
      )}
    </div>
  )
}
