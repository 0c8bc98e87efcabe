import { locale } from './locale.ts'

const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const shortYear = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const weekday = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
const long = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})
const monthYear = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })

/** Noon UTC of a calendar day, so that no zone moves it to its neighbour. */
function dayOf(date: string): Date {
  return new Date(`${date.slice(0, 10)}T12:00:00Z`)
}

/** "22 Nov", with the year where `today` is given and lies in another: "22 Nov 2025". */
export function formatDate(date: string, today?: string): string {
  const withYear = today !== undefined && today.slice(0, 4) !== date.slice(0, 4)
  return (withYear ? shortYear : short).format(dayOf(date))
}

/** "3 Mar 1980". */
export function formatFullDate(date: string): string {
  return shortYear.format(dayOf(date))
}

/** "Thu 22 Nov". */
export function formatWeekday(date: string): string {
  return weekday.format(dayOf(date)).replace(',', '')
}

/** "Thursday, 22 November". */
export function formatLongDate(date: string): string {
  const parts = new Map(long.formatToParts(dayOf(date)).map((part) => [part.type, part.value]))
  return `${parts.get('weekday')}, ${parts.get('day')} ${parts.get('month')}`
}

/** "2026", "Feb 2026" or "14 Feb 2026": as much as is known. */
export function formatPartialDate(date: string): string {
  if (date.length === 4) return date
  return date.length === 7 ? monthYear.format(dayOf(`${date}-01`)) : formatFullDate(date)
}

/** "14:32" of a moment, on this computer's clock. */
export function formatTime(moment: Date | string): string {
  return clock.format(typeof moment === 'string' ? new Date(moment) : moment)
}

/** Completed years on `today`; both are calendar days. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5, 10) < birthDate.slice(5, 10) ? years - 1 : years
}

/** "45 min", "1 h", "4 h 15". */
export function formatMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes} min`
  const rest = minutes % 60
  const hours = Math.floor(minutes / 60)
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** "340 kB", "12.4 MB": at most three digits, in steps of 1,000 as disks are sold. */
export function formatBytes(bytes: number): string {
  const step = Math.min(byteUnits.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const unit = byteUnits[step]
  const size = bytes / 1000 ** step
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: size < 100 && step > 1 ? 1 : 0,
  }).format(size)
}

const list = new Intl.ListFormat(locale, { type: 'conjunction' })

/** "one, two and three". */
export function formatList(words: readonly string[]): string {
  return list.format(words)
}
