import type { DateOrder } from '../../contract/models/clientImport.ts'

const numbers = /^(\d{1,4})[./\- ]+(\d{1,2})[./\- ]+(\d{1,4})\.?$/
const compact = /^(\d{4})(\d{2})(\d{2})$/

/** In which order the dates of a column stand, as far as they tell; day first where they do not. */
export function dateOrderOf(texts: readonly string[]): DateOrder {
  const found = texts.flatMap((text) => {
    const [, first = '', second = ''] = numbers.exec(text.trim()) ?? []
    return first === '' ? [] : [{ first, second }]
  })
  if (found.some(({ first }) => first.length === 4)) return 'ymd'
  if (found.some(({ first }) => Number(first) > 12)) return 'dmy'
  return found.some(({ second }) => Number(second) > 12) ? 'mdy' : 'dmy'
}

/**
 * A day as "1980-03-03", or null when the text is none. A year of two digits is the last such year before `today`;
 * years that come first are always taken for years.
 */
export function dateOf(text: string, order: DateOrder, today: string): string | null {
  const trimmed = text.trim().replace(/T[\d:.Z+-]*$/, '')
  const parts = compact.exec(trimmed) ?? numbers.exec(trimmed)
  if (parts === null) return null
  const [, first = '', second = '', third = ''] = parts
  const [year, month, day] =
    first.length > 2 || order === 'ymd'
      ? [first, second, third]
      : order === 'dmy'
        ? [third, second, first]
        : [third, first, second]
  const date = `${wholeYear(year, today)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${date}T12:00:00Z`)
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== date ? null : date
}

function wholeYear(year: string, today: string): string {
  if (year.length > 2) return year.padStart(4, '0')
  const now = Number(today.slice(0, 4))
  const inCentury = Math.floor(now / 100) * 100 + Number(year)
  return String(inCentury > now ? inCentury - 100 : inCentury)
}
