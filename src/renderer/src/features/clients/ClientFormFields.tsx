import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { handoutLanguages } from '../../../../contract/models/client.ts'
import { useToday } from '../../app/today.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type ClientField, type ClientForm, furtherFields, isMinor, languageOf } from './clientForm.ts'
import { FurtherFields } from './FurtherFields.tsx'
import './ClientFormFields.css'

interface ClientFormFieldsProps {
  readonly form: ClientForm
  readonly onChange: (form: ClientForm) => void
  readonly errorOf: (field: ClientField) => string | undefined
  /** Who may be the same person. */
  readonly alike: ReactNode
}

/** Who the client is, in one short form; only the name is needed. What is rarer stands behind "More". */
export function ClientFormFields({ form, onChange, errorOf, alike }: ClientFormFieldsProps) {
  const { t } = useTranslation('clients')
  const today = useToday()
  const moreId = useId()
  const [opened, setOpened] = useState(() => furtherFields.some((field) => form[field] !== ''))
  const minor = isMinor(form, today)
  const open = opened || furtherFields.some((field) => errorOf(field) !== undefined)
  const text = (field: ClientField) => ({
    label: t(`fields.${field}`),
    value: form[field],
    onChange: (value: string) => onChange({ ...form, [field]: value }),
    error: errorOf(field),
  })
  return (
    <>
      <div className="clients-form">
        <div className="clients-form-who">
          <TextField {...text('name')} autoFocus isRequired />
        </div>
        <div className="clients-form-who">
          <DateField {...text('birthDate')} today={today} prefer="past" />
        </div>
        <TextField {...text('phone')} type="tel" />
        <TextField {...text('email')} type="email" />
        <TextField {...text('occupation')} />
        <TextField {...text('loads')} placeholder={t('loadsExample')} />
        <Select
          label={t('fields.language')}
          options={handoutLanguages.map((id) => ({ id, label: t(`languages.${id}`) }))}
          value={languageOf(form.language)}
          onChange={(language) => onChange({ ...form, language })}
          error={errorOf('language')}
        />
        {minor ? (
          <div className="clients-form-wide">
            <TextField {...text('guardian')} hint={t('hints.minor')} placeholder={t('examples.guardian')} />
          </div>
        ) : null}
        <div className="clients-form-wide">
          <TextArea {...text('note')} rows={2} />
        </div>
        <div className="clients-form-wide clients-form-alike">{alike}</div>
      </div>
      <div>
        <Button
          variant="quiet"
          size="small"
          icon={open ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
          aria-expanded={open}
          aria-controls={moreId}
          onPress={() => setOpened(!open)}
        >
          {t('more')}
        </Button>
      </div>
      <div id={moreId} hidden={!open}>
        {open ? (
          <FurtherFields form={form} onChange={onChange} errorOf={errorOf} hasGuardian={minor} />
        ) : null}
      </div>
    </>
  )
}
