import { useTranslation } from 'react-i18next'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type ClientField, type ClientForm, pressureOf } from './clientForm.ts'
import { pressureKey } from './pressureKey.ts'

interface FurtherFieldsProps {
  readonly form: ClientForm
  readonly onChange: (form: ClientForm) => void
  readonly errorOf: (field: ClientField) => string | undefined
  /** The guardian of a minor is asked for in the short part. */
  readonly hasGuardian: boolean
}

/** Who stands beside the client, what they like and must not have, what they want, and how they are found. */
export function FurtherFields({ form, onChange, errorOf, hasGuardian }: FurtherFieldsProps) {
  const { t } = useTranslation('clients')
  const text = (field: ClientField) => ({
    label: t(`fields.${field}`),
    value: form[field],
    onChange: (value: string) => onChange({ ...form, [field]: value }),
    error: errorOf(field),
  })
  const pressure = pressureOf(form)
  return (
    <div className="clients-form">
      <TextField {...text('allergies')} placeholder={t('examples.allergies')} hint={t('hints.allergies')} />
      <TextField {...text('lubricant')} placeholder={t('examples.lubricant')} />
      <div className="clients-form-wide">
        <NumberScale
          label={t('fields.preferredPressure')}
          from={1}
          to={5}
          layout="above"
          value={pressure}
          onChange={(value) => onChange({ ...form, preferredPressure: value === null ? '' : String(value) })}
          meaning={pressure === null ? undefined : t(`pressures.${pressureKey(pressure)}`)}
        />
      </div>
      <TextField {...text('emergencyContact')} placeholder={t('examples.emergencyContact')} />
      <TextField {...text('doctor')} placeholder={t('examples.doctor')} />
      {hasGuardian ? null : <TextField {...text('guardian')} hint={t('hints.guardian')} />}
      <TextField {...text('tags')} placeholder={t('examples.tags')} />
      <TextField {...text('formerNames')} hint={t('hints.formerNames')} />
      <div className="clients-form-wide">
        <TextArea {...text('goals')} rows={2} placeholder={t('examples.goals')} />
      </div>
    </div>
  )
}
