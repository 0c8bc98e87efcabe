import { useTranslation } from 'react-i18next'
import type { ConsentText } from '../../../../contract/models/agreement.ts'
import { textForm } from '../../api/textForm.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useDraft } from '../../api/useDraft.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatFullDate } from '../../i18n/format.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NextVersionDialog } from '../settings/NextVersionDialog.tsx'

interface ConsentTextDialogProps {
  readonly text: ConsentText
  readonly onClose: () => void
}

/** The words of one consent: what is changed becomes the next version, earlier ones stay to be read. */
export function ConsentTextDialog({ text, onClose }: ConsentTextDialogProps) {
  const { t } = useTranslation('agreements')
  const { subject, version } = text
  const edit = useCommand('agreements.editText')
  const fieldError = useFieldErrors(edit.error)
  const initial = { title: text.title, body: text.body }
  const draft = useDraft({
    form: `consent-text:${subject}:${version}`,
    initial,
    parse: textForm({ ...initial }),
  })
  const older = (useProcedure('agreements.versions', { subject }).data ?? []).slice(1)
  if (draft.kind === 'loading') return null
  return (
    <NextVersionDialog
      title={t('changeOf', { title: text.title })}
      version={version}
      draft={draft}
      isPending={edit.isPending}
      error={edit.error}
      onKeep={() => edit.run({ subject, basedOn: version, ...draft.value })}
      onClose={onClose}
    >
      <TextField
        label={t('textTitle')}
        value={draft.value.title}
        onChange={(title) => draft.change({ ...draft.value, title })}
        error={fieldError('title')}
      />
      <TextArea
        label={t('textBody')}
        hint={t('textBodyHint')}
        value={draft.value.body}
        onChange={(body) => draft.change({ ...draft.value, body })}
        error={fieldError('body')}
      />
      {older.length === 0 ? null : (
        <section aria-label={t('older')} className="stack-tight">
          <h3>{t('older')}</h3>
          {older.map((one) => (
            <details key={one.version}>
              <summary>
                {one.title}, {t('version', { version: one.version })},{' '}
                {one.createdAt === null ? t('builtIn') : t('ofDate', { date: formatFullDate(one.createdAt) })}
              </summary>
              <div className="agreements-words">{one.body}</div>
            </details>
          ))}
        </section>
      )}
    </NextVersionDialog>
  )
}
