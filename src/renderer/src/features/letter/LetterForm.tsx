import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type LetterFields,
  type LetterProposal,
  letterTemplates,
  type TemplateId,
} from '../../../../contract/models/letter.ts'
import { call } from '../../api/practice.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { formatDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { OwnLettersDialog } from './OwnLettersDialog.tsx'

interface LetterFormProps {
  readonly clientId: string
  readonly fields: LetterFields
  readonly proposal: LetterProposal
  readonly resumed: boolean
  readonly onChange: (fields: LetterFields) => void
}

/** What the letter says: kind, whom it goes to, text, and which sessions and findings are listed. */
export function LetterForm({ clientId, fields, proposal, resumed, onChange }: LetterFormProps) {
  const { t } = useTranslation('letter')
  const today = useToday()
  const words = useErrorText()
  const toast = useToast()

  const own = useProcedure('letters.templates', {}).data?.own ?? []
  const [editing, setEditing] = useState(false)

  const take = async (template: TemplateId) => {
    const reply = await call('letters.propose', { clientId, template })
    if (!reply.ok) {
      toast({ text: words(reply.error).happened, tone: 'problem' })
      return
    }
    onChange({ ...reply.value.fields, to: fields.to === '' ? reply.value.fields.to : fields.to })
    if (fields.body !== proposal.fields.body || resumed) {
      toast({ text: t('replaced'), action: { label: t('undo'), perform: () => onChange(fields) } })
    }
  }
  const toggled = (ids: readonly string[], id: string, chosen: boolean): string[] =>
    chosen ? [...ids, id] : ids.filter((one) => one !== id)

  return (
    <div className="letter-form">
      {resumed ? (
        <p className="row-tight soft small">
          {t('resumed')}
          <Button variant="quiet" size="small" onPress={() => void take(fields.template)}>
            {t('startAfresh')}
          </Button>
        </p>
      ) : null}
      <div className="row letter-template">
        <div className="grow">
          <Select<TemplateId>
            label={t('template')}
            options={[
              ...own.map(({ id, name }) => ({ id, label: name })),
              ...letterTemplates.map((id) => ({ id, label: t(`templates.${id}`) })),
            ]}
            value={fields.template}
            onChange={(template) => void take(template)}
          />
        </div>
        <Button variant="quiet" onPress={() => setEditing(true)}>
          {t('ownLetters')}
        </Button>
      </div>
      {editing ? <OwnLettersDialog onClose={() => setEditing(false)} /> : null}
      <TextArea
        label={t('to')}
        rows={3}
        placeholder={t('toExample')}
        value={fields.to}
        onChange={(to) => onChange({ ...fields, to })}
      />
      <TextField
        label={t('subject')}
        value={fields.subject}
        onChange={(subject) => onChange({ ...fields, subject })}
      />
      <TextArea
        label={t('body')}
        rows={12}
        value={fields.body}
        onChange={(body) => onChange({ ...fields, body })}
      />
      {proposal.sessions.length === 0 ? null : (
        <fieldset className="letter-list">
          <legend className="ui-label">{t('sessions')}</legend>
          {proposal.sessions.map(({ id, date, reason }) => (
            <Checkbox
              key={id}
              isSelected={fields.sessionIds.includes(id)}
              onChange={(chosen) =>
                onChange({ ...fields, sessionIds: toggled(fields.sessionIds, id, chosen) })
              }
            >
              {[formatDate(date, today), reason].filter((part) => part !== '').join(': ')}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {proposal.findings.length === 0 ? null : (
        <fieldset className="letter-list">
          <legend className="ui-label">{t('findings')}</legend>
          {proposal.findings.map(({ pointId, words: found, date }) => (
            <Checkbox
              key={pointId}
              isSelected={fields.pointIds.includes(pointId)}
              onChange={(chosen) =>
                onChange({ ...fields, pointIds: toggled(fields.pointIds, pointId, chosen) })
              }
            >
              {date === '' ? found : `${found} (${formatDate(date, today)})`}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </div>
  )
}
