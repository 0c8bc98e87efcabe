import { useTranslation } from 'react-i18next'
import { handoutLanguages } from '../../../../contract/models/client.ts'
import { useToday } from '../../app/today.ts'
import { DateField } from '../../ui/DateField.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type ClientField, type ClientForm, languageOf } from './clientForm.ts'
import './ClientFormFields.css'

interface ClientFormFieldsProps {
  readonly form: ClientForm
  readonly onChange: (form: ClientForm) => void
  readonly errorOf: (field: ClientField) => string | undefined
}

/** Who the client is, in one short form; only the name is needed. */
export function ClientFormFields({ form, onChange, errorOf }: ClientFormFieldsProps) {
  const { t } = useTranslation('clients')
  const today = useToday()
  const text = (field: ClientField) => ({
    label: t(`fields.${field}`),
    value: form[field],
    onChange: (value: string) => onChange({ ...form, [field]: value }),
    error: errorOf(field),
  })
  return (
    <div className="clients-form">
      <TextField {...text('name')} autoFocus isRequired />
      <DateField {...text('birthDate')} today={today} prefer="past" />
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
      <div className="clients-form-wide">
        <TextArea {...text('note')} rows={2} />
      </div>
    </div>
  )
}
