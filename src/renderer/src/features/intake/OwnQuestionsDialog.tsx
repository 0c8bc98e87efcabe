import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { OwnSections } from '../../../../contract/models/intake.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useDraft } from '../../api/useDraft.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NextVersionDialog } from '../settings/NextVersionDialog.tsx'

interface OwnQuestionsDialogProps {
  readonly own: OwnSections
  readonly onClose: () => void
}

const Typed = z.array(z.object({ title: z.string(), lines: z.string() }))

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Headings with their questions, one a line; kept as a draft until they become the next version. */
export function OwnQuestionsDialog({ own: { version, sections }, onClose }: OwnQuestionsDialogProps) {
  const { t } = useTranslation('intake')
  const edit = useCommand('intakes.editOwnSections')
  const fieldError = useFieldErrors(edit.error, 'sections')
  const draft = useDraft({
    form: `intake-questions:${version}`,
    initial: sections.map(({ title, questions }) => ({ title, lines: questions.join('\n') })),
    parse: (stored) => Typed.safeParse(stored).data ?? null,
  })
  if (draft.kind === 'loading') return null
  const typed = draft.value
  const change = (index: number, part: Partial<(typeof typed)[number]>) =>
    draft.change(typed.map((one, at) => (at === index ? { ...one, ...part } : one)))
  const keep = () =>
    edit.run({
      basedOn: version,
      sections: typed.map(({ title, lines }) => ({ title, questions: linesOf(lines) })),
    })
  return (
    <NextVersionDialog
      title={t('ownTitle')}
      version={version}
      draft={draft}
      isPending={edit.isPending}
      error={edit.error}
      onKeep={keep}
      onClose={onClose}
    >
      {typed.length === 0 ? <EmptyState title={t('ownEmpty')}>{t('ownEmptyHint')}</EmptyState> : null}
      {typed.map(({ title, lines }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a heading has no name of its own while it is typed
        <div key={index} className="intake-follow">
          <TextField
            label={t('ownSection', { number: index + 1 })}
            value={title}
            onChange={(text) => change(index, { title: text })}
            error={fieldError(`${index}.title`)}
          />
          <TextArea
            label={t('ownQuestions', { number: index + 1 })}
            value={lines}
            onChange={(text) => change(index, { lines: text })}
            error={fieldError(`${index}.questions`)}
          />
          <div>
            <Button
              variant="quiet"
              size="small"
              onPress={() => draft.change(typed.filter((_, at) => at !== index))}
            >
              {t('ownRemove', { number: index + 1 })}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button onPress={() => draft.change([...typed, { title: '', lines: '' }])}>{t('ownAdd')}</Button>
      </div>
    </NextVersionDialog>
  )
}
