import { useTranslation } from 'react-i18next'
import type { FieldProps } from './FieldFrame.tsx'
import { TextField } from './TextField.tsx'
import './MinutesField.css'

interface MinutesFieldProps extends FieldProps {
  /** As typed; the caller reads it. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly size?: 'normal' | 'small'
}

/** A length in minutes, typed as a number. */
export function MinutesField(props: MinutesFieldProps) {
  const { t } = useTranslation('common')
  return (
    <TextField
      {...props}
      inputMode="numeric"
      after={
        <span aria-hidden="true" className="ui-minutes-unit">
          {t('minutesUnit')}
        </span>
      }
    />
  )
}
