import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatFullDate, formatPartialDate } from '../i18n/format.ts'
import { parseDate, parsePartialDate } from '../i18n/parseDate.ts'
import type { FieldProps } from './FieldFrame.tsx'
import { TextField } from './TextField.tsx'

interface DateFieldProps extends FieldProps {
  /** ISO ("1980-03-03"; with `partial` also "1980" or "1980-03"), '' when open, or the text as typed while it is no date. */
  readonly value: string
  /** ISO as soon as the text is a date, else the text itself: the practice refuses it at the field, a draft keeps it. */
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly today: string
  /** Where a date without its year is looked for. */
  readonly prefer: 'past' | 'future'
  /** A year, or month and year, will do. */
  readonly partial?: boolean
  readonly isReadOnly?: boolean
  readonly size?: 'normal' | 'small'
  readonly placeholder?: string
}

/** A date is typed, day first, in whatever form comes to hand; leaving the field shows how it was read. */
export function DateField({
  value,
  onChange,
  onBlur,
  today,
  prefer,
  partial = false,
  error,
  ...rest
}: DateFieldProps) {
  const { t } = useTranslation('common')
  const isDate = partial ? /^\d{4}(-\d\d){0,2}$/.test(value) : /^\d{4}-\d\d-\d\d$/.test(value)
  const written = isDate ? (partial ? formatPartialDate(value) : formatFullDate(value)) : value
  /** What is being typed; null while the field rests and shows how its date is written. */
  const [typing, setTyping] = useState<string | null>(null)
  const unread = typing === null && value !== '' && !isDate

  const read = (text: string): string => {
    if (text.trim() === '') return ''
    const date = partial ? parsePartialDate(text, { today, prefer }) : parseDate(text, { today, prefer })
    return date ?? text
  }

  return (
    <TextField
      {...rest}
      placeholder={rest.placeholder ?? t(partial ? 'date.partialExample' : 'date.example')}
      error={error ?? (unread ? t(partial ? 'date.partialNotRead' : 'date.notRead') : undefined)}
      value={typing ?? written}
      onChange={(text) => {
        setTyping(text)
        onChange(read(text))
      }}
      onBlur={() => {
        setTyping(null)
        onBlur?.()
      }}
    />
  )
}
