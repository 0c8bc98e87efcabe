import { useTranslation } from 'react-i18next'
import type { Snippet } from '../../../../contract/models/snippet.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { textForm } from '../../api/textForm.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useDraft } from '../../api/useDraft.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface PhraseFormProps {
  /** The phrase to change; null for a new one. */
  readonly snippet: Snippet | null
  readonly onDone: () => void
}

/** One phrase: the word after the slash, and what it stands for. Kept while it is typed. */
export function PhraseForm({ snippet, onDone }: PhraseFormProps) {
  const { t } = useTranslation('snippets')
  const initial = { word: snippet?.word ?? '', text: snippet?.text ?? '' }
  const draft = useDraft({ form: `phrase:${snippet?.id ?? 'new'}`, initial, parse: textForm(initial) })
  const save = useCommand('snippets.save')
  const fieldError = useFieldErrors(save.error)
  if (draft.kind === 'loading') return null
  const { value, change } = draft
  const end = async () => {
    await draft.clear()
    onDone()
  }
  return (
    <form
      className="stack-tight grow"
      onSubmit={(event) => {
        event.preventDefault()
        void save.run({ id: snippet?.id ?? null, ...value }).then((reply) => {
          if (reply.ok) return end()
        })
      }}
    >
      <TextField
        label={t('word')}
        hint={t('wordHint')}
        autoFocus
        value={value.word}
        onChange={(word) => change({ ...value, word: word.replace(/^\//, '') })}
        error={fieldError('word')}
      />
      <TextArea
        label={t('text')}
        value={value.text}
        onChange={(text) => change({ ...value, text })}
        error={fieldError('text')}
      />
      <div className="row-tight">
        <Button size="small" variant="primary" type="submit" isPending={save.isPending}>
          {t('save')}
        </Button>
        <Button size="small" onPress={() => void end()}>
          {t('cancel')}
        </Button>
      </div>
      {save.error === null || save.error.fields !== undefined ? null : <FailureNotice error={save.error} />}
    </form>
  )
}
