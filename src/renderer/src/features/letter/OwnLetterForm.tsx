import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type LetterField,
  type LetterTemplate,
  type LetterTemplates,
  letterFields,
  type OwnTemplate,
} from '../../../../contract/models/letter.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { textForm } from '../../api/textForm.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useDraft } from '../../api/useDraft.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DraftMark } from '../../ui/DraftMark.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface OwnLetterFormProps {
  /** Null writes a new one. */
  readonly template: OwnTemplate | null
  readonly builtIn: LetterTemplates['builtIn']
  readonly onDone: () => void
}

/** A letter for any client: what is in braces is filled from the record. Kept while it is typed. */
export function OwnLetterForm({ template, builtIn, onDone }: OwnLetterFormProps) {
  const { t } = useTranslation('letter')
  const { name = '', subject = '{client}{born}', body = '', lists = false } = template ?? {}
  const initial = { name, subject, body, lists: lists ? 'yes' : '' }
  const draft = useDraft({
    form: `letter-template:${template?.id ?? 'new'}`,
    initial,
    parse: textForm(initial),
  })
  const save = useCommand('letters.saveTemplate')
  const fieldError = useFieldErrors(save.error)
  const words = useRef<HTMLDivElement>(null)
  if (draft.kind === 'loading') return null
  const { value } = draft
  const change = (part: Partial<typeof value>) => draft.change({ ...value, ...part })
  const end = async () => {
    await draft.clear()
    onDone()
  }
  const hand = async () => {
    const reply = await save.run({
      id: template?.id ?? null,
      name: value.name,
      subject: value.subject,
      body: value.body,
      lists: value.lists === 'yes',
    })
    if (reply.ok) await end()
  }
  /** Where the text is being written, or at its end. */
  const insert = (field: LetterField) => {
    const area = words.current?.querySelector('textarea')
    const [from, to] = [area?.selectionStart ?? value.body.length, area?.selectionEnd ?? value.body.length]
    change({ body: `${value.body.slice(0, from)}{${field}}${value.body.slice(to)}` })
  }
  const beginFrom = (id: LetterTemplate) => {
    const found = builtIn.find((one) => one.id === id)
    if (found !== undefined)
      change({ subject: found.subject, body: found.body, lists: found.lists ? 'yes' : '' })
  }

  return (
    <form
      className="stack grow own-letter-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void hand()
      }}
    >
      <TextField
        label={t('ownName')}
        placeholder={t('ownNameExample')}
        autoFocus
        value={value.name}
        onChange={(text) => change({ name: text })}
        error={fieldError('name')}
      />
      <TextField
        label={t('subject')}
        value={value.subject}
        onChange={(text) => change({ subject: text })}
        error={fieldError('subject')}
      />
      <div ref={words}>
        <TextArea
          label={t('body')}
          rows={8}
          hint={t('ownBodyHint')}
          value={value.body}
          onChange={(text) => change({ body: text })}
          error={fieldError('body')}
        />
      </div>
      <div className="row-tight own-letter-tools">
        <Menu
          trigger={<Button size="small">{t('ownField')}</Button>}
          entries={letterFields.map((id) => ({
            id,
            label: t(`fields.${id}`),
            onAction: () => insert(id),
          }))}
        />
        <Menu
          trigger={<Button size="small">{t('ownBeginFrom')}</Button>}
          entries={builtIn.map(({ id }) => ({
            id,
            label: t(`templates.${id}`),
            onAction: () => beginFrom(id),
          }))}
        />
      </div>
      <Checkbox
        isSelected={value.lists === 'yes'}
        onChange={(chosen) => change({ lists: chosen ? 'yes' : '' })}
      >
        {t('ownLists')}
      </Checkbox>
      {save.error !== null && save.error.fields === undefined ? <FailureNotice error={save.error} /> : null}
      <div className="row-tight">
        <Button variant="primary" type="submit" isPending={save.isPending}>
          {t('ownKeep')}
        </Button>
        <Button onPress={() => void end()}>{t('ownDiscard')}</Button>
        <DraftMark state={draft.state} onRetry={() => void draft.flush()} />
      </div>
    </form>
  )
}
