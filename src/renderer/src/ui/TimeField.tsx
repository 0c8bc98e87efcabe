import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseTime } from '../i18n/parseDate.ts'
import type { FieldProps } from './FieldFrame.tsx'
import { TextField } from './TextField.tsx'

interface TimeFieldProps extends FieldProps {
  /** "14:30", '' when open, or the text as typed while it is no time. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly size?: 'normal' | 'small'
  readonly isReadOnly?: boolean
}

/** A time of day, typed: "14:30", "1430", "9", "2:30 pm". */
export function TimeField({ value, onChange, onBlur, error, ...rest }: TimeFieldProps) {
  const { t } = useTranslation('common')
  const [typing, setTyping] = useState<string | null>(null)
  const unread = typing === null && value !== '' && parseTime(value) === null
  return (
    <TextField
      {...rest}
      placeholder={t('date.timeExample')}
      error={error ?? (unread ? t('date.timeNotRead') : undefined)}
      value={typing ?? value}
      onChange={(text) => {
        setTyping(text)
        onChange(text.trim() === '' ? '' : (parseTime(text) ?? text))
      }}
      onBlur={() => {
        setTyping(null)
        onBlur?.()
      }}
    />
  )
}
