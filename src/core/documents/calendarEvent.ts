/** The most a square code of a size that fits a sheet holds with some errors mended. */
export const MOST_BYTES = 420

const inUtc = (moment: number): string =>
  new Date(moment)
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z')

/** RFC 5545, 3.3.11: these signs have a meaning of their own in a text. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|[\r\n]/g, ' ')

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8')

/** RFC 5545, 3.1: no line over 75 bytes; the rest goes on after a space, never in the middle of a letter. */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  for (const letter of line) {
    if (bytesOf(current + letter) > 75) {
      lines.push(current)
      current = ' '
    }
    current += letter
  }
  return [...lines, current].join('\r\n')
}

/**
 * An appointment as an iCalendar event of at most 420 bytes: when, how long and with whom, nothing of health. The
 * name of the practice is cut where it would be too long. `start` and `writtenAt` are moments in UTC (ISO).
 */
export function calendarEvent(of: {
  readonly id: string
  readonly start: string
  readonly minutes: number
  readonly practice: string
  readonly writtenAt: string
}): string {
  const start = Date.parse(of.start)
  const letters = [...of.practice]
  for (let kept = letters.length; ; kept--) {
    const practice = letters.slice(0, kept).join('').trimEnd()
    const event = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Effleurage//EN',
      'BEGIN:VEVENT',
      `UID:${of.id}@effleurage`,
      `DTSTAMP:${inUtc(Date.parse(of.writtenAt))}`,
      `DTSTART:${inUtc(start)}`,
      `DTEND:${inUtc(start + of.minutes * 60_000)}`,
      `SUMMARY:${escaped(practice === '' ? 'Massage' : `Massage, ${practice}`)}`,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]
      .map(folded)
      .join('\r\n')
    if (bytesOf(event) <= MOST_BYTES || kept === 0) return event
  }
}
