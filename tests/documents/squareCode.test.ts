import { resolve } from 'node:path'
import jsQR from 'jsqr'
import { describe, expect, test } from 'vitest'
import { calendarEvent, MOST_BYTES } from '../../src/core/documents/calendarEvent.ts'
import { handoutPdf } from '../../src/core/documents/handout.ts'
import { squareCode } from '../../src/core/documents/squareCode.ts'
import { sheetOf } from '../../src/core/handouts/choose.ts'
import { compose } from '../../src/core/handouts/compose.ts'
import type { HandoutFacts } from '../../src/core/handouts/facts.ts'
import { builtInReference } from '../../src/core/handouts/gather.ts'
import { nextVisit, usual } from '../helpers/handoutSituations.ts'
import { pictureOf } from '../helpers/pdf.ts'

const visit = { ...nextVisit, practice: 'Quiet Room Massage', writtenAt: '2026-11-22T15:30:00.000Z' }
const unfolded = (event: string): string[] => event.replaceAll('\r\n ', '').trimEnd().split('\r\n')

describe('the event', () => {
  test('says when, how long and with whom in UTC, and no more', () => {
    expect(unfolded(calendarEvent(visit))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Effleurage//EN',
      'BEGIN:VEVENT',
      'UID:0196a3d2-7c1e-7aaa-8bbb-1234567890ab@effleurage',
      'DTSTAMP:20261122T153000Z',
      'DTSTART:20261203T130000Z',
      'DTEND:20261203T134500Z',
      'SUMMARY:Massage\\, Quiet Room Massage',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
  })

  test.each(['Ж'.repeat(400), 'a, b; c \\ '.repeat(60), '', '💆'.repeat(100)])(
    'a practice named %s fits, in lines of 75 bytes at most',
    (practice) => {
      const event = calendarEvent({ ...visit, practice })
      expect(Buffer.byteLength(event)).toBeLessThanOrEqual(MOST_BYTES)
      for (const line of event.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(unfolded(event)).toHaveLength(11)
      expect(event).not.toContain('\ufffd')
    },
  )

  test('a full event makes a code of 0.4 mm a module with four white ones around it', () => {
    const code = squareCode(calendarEvent({ ...visit, practice: 'Ж'.repeat(400) }))
    const module = (0.4 / 25.4) * 72
    expect(code.side).toBeCloseTo((code.modules + 8) * module, 5)
    expect(code.quiet).toBeCloseTo(4 * module, 5)
    expect(code.modules).toBeLessThanOrEqual(73)
  })
})

async function decoded(
  of: HandoutFacts,
  size: 'a4' | 'letter',
  largePrint: boolean,
): Promise<string | undefined> {
  const sheet = sheetOf(
    of,
    compose(of, builtInReference),
    { leftOut: [], added: [], note: '' },
    visit.writtenAt,
  )
  const { bytes, pages } = await handoutPdf(sheet, resolve('resources'), { size, largePrint })
  const picture = pictureOf(bytes, 300, pages)
  // the lower right quarter is enough, and quicker
  const [left, top] = [Math.floor(picture.width / 2), largePrint ? 0 : Math.floor(picture.height / 2)]
  const [width, height] = [picture.width - left, picture.height - top]
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = Number.parseInt(picture.at(left + x, top + y).slice(1), 16)
      pixels.set([colour >> 16, (colour >> 8) & 255, colour & 255, 255], (y * width + x) * 4)
    }
  }
  return jsQR(pixels, width, height)?.data
}

test.each([
  ['a4', false],
  ['letter', false],
  ['a4', true],
] as const)(
  'read from the printed page at 300 dots an inch: %s, large print %s',
  async (size, largePrint) => {
    expect(await decoded(usual, size, largePrint)).toBe(calendarEvent(visit))
  },
)
