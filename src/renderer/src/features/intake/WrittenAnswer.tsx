import { useTranslation } from 'react-i18next'
import type { WrittenProposal } from '../../../../contract/models/intake.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { pressureKey } from '../clients/pressureKey.ts'

interface WrittenAnswerProps {
  readonly proposal: WrittenProposal
  /** What the record is to say; undefined while it is left out. */
  readonly text: string | undefined
  readonly onChange: (text: string | null) => void
  readonly error: string | undefined
}

/** One written answer: what the client wrote, and under it what the record says once it is taken over. */
export function WrittenAnswer({ proposal, text, onChange, error }: WrittenAnswerProps) {
  const { t } = useTranslation('intake')
  const { t: clients } = useTranslation('clients')
  const { field, words, onRecord, proposed } = proposal
  const name = clients(`fields.${field}`)
  const told = [
    t('told.wrote', { words }),
    ...(onRecord === '' || field === 'preferredPressure' ? [] : [t('told.onRecord', { words: onRecord })]),
  ]
  return (
    <li className="intake-proposal">
      <Checkbox isSelected={text !== undefined} onChange={(take) => onChange(take ? proposed : null)}>
        {name}
        {field === 'allergies' ? <span className="soft small"> {t('standsAsAlert')}</span> : null}
      </Checkbox>
      <p className="intake-told soft small" dir="auto">
        {told.join(' ')}
      </p>
      {text === undefined ? null : (
        <div className="intake-follow">
          <div className="health-wide">{input(text)}</div>
        </div>
      )}
    </li>
  )

  function input(value: string) {
    const common = { label: t('inRecord', { field: name }), value, onChange, error }
    switch (field) {
      case 'preferredPressure': {
        const pressure = value === '' ? null : Number(value)
        return (
          <NumberScale
            label={common.label}
            from={1}
            to={5}
            layout="above"
            value={pressure}
            onChange={(chosen) => onChange(chosen === null ? '' : String(chosen))}
            meaning={pressure === null ? undefined : clients(`pressures.${pressureKey(pressure)}`)}
          />
        )
      }
      case 'goals':
        return <TextArea {...common} rows={2} />
      case 'allergies':
      case 'loads':
      case 'doctor':
        return <TextField {...common} />
    }
  }
}
