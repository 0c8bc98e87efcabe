import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { OwnSections } from '../../../../contract/models/intake.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useDraft } from '../../api/useDraft.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftMark } from '../../ui/DraftMark.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useToast } from '../../ui/Toasts.tsx'

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
  const toast = useToast()
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
  const hand = async () => {
    const reply = await edit.run({
      basedOn: version,
      sections: typed.map(({ title, lines }) => ({ title, questions: linesOf(lines) })),
    })
    if (!reply.ok) return
    await draft.clear()
    toast({ text: t('ownKept', { version: reply.value.version }) })
    onClose()
  }
  return (
    <Dialog
      title={t('ownTitle')}
      width="wide"
      isOpen
      onClose={onClose}
      closesOutside={false}
      actions={
        <>
          <span className="grow">
            <DraftMark state={draft.state} onRetry={() => void draft.flush()} />
          </span>
          <Button onPress={onClose}>{t('later')}</Button>
          <Button variant="primary" isPending={edit.isPending} onPress={() => void hand()}>
            {t('ownKeep', { version: version + 1 })}
          </Button>
        </>
      }
    >
      <div className="stack">
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
        {edit.error !== null && edit.error.fields === undefined ? <FailureNotice error={edit.error} /> : null}
      </div>
    </Dialog>
  )
}
