import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { MuscleId } from '../../src/body/ids.ts'
import type { HandoutChoices } from '../../src/contract/models/handout.ts'
import { handoutPdf } from '../../src/core/documents/handout.ts'
import { areaOf, MARGIN, paperSizes } from '../../src/core/documents/page.ts'
import { sheetOf } from '../../src/core/handouts/choose.ts'
import { compose } from '../../src/core/handouts/compose.ts'
import type { HandoutFacts } from '../../src/core/handouts/facts.ts'
import { builtInReference } from '../../src/core/handouts/gather.ts'
import { block, classicalBack, condition, facts, point } from '../helpers/handout.ts'
import { infoOf, textOf, wordsOf } from '../helpers/pdf.ts'

const none: HandoutChoices = { leftOut: [], added: [], note: '' }
const at = '2026-11-22T15:30:00.000Z'
const draw = (of: HandoutFacts, choices: Partial<HandoutChoices> = {}, createdAt = at) =>
  handoutPdf(
    sheetOf(of, compose(of, builtInReference), { ...none, ...choices }, createdAt),
    resolve('resources'),
  )

const appointment = {
  id: '0196a3d2-7c1e-7aaa-8bbb-1234567890ab',
  start: '2026-12-03T13:00:00.000Z',
  minutes: 45,
  zone: 'Europe/Berlin',
  place: '4 Linden Way',
}
const usual = facts({
  appointment,
  client: { name: 'Marta Lindqvist', language: 'en', occupation: 'Accountant', loads: '' },
  points: [
    point('trapezius-descendens', 'right', { pain: 6 }),
    point('levator-scapulae', 'left', { pain: 4 }),
    point('quadratus-lumborum', 'right', { kind: 'tender-point', pain: 3 }),
  ],
})
const sixMuscles: readonly MuscleId[] = [
  'trapezius-descendens',
  'levator-scapulae',
  'rhomboidei',
  'infraspinatus',
  'multifidus',
  'quadratus-lumborum',
]
const twelvePoints = facts({
  points: sixMuscles.flatMap((muscle) => [point(muscle, 'left'), point(muscle, 'right')]),
})
const longName = `${'Maximiliana-Alexandra '.repeat(5)}${'Wolfeschlegelstein'.repeat(5)}`

const situations: readonly [string, HandoutFacts, Partial<HandoutChoices>][] = [
  ['the usual sheet', usual, {}],
  ['nothing found', facts(), {}],
  ['twelve points and five exercises', twelvePoints, { added: ['S16', 'S19'] }],
  ['two views', { ...usual, points: [...usual.points, point('pectoralis-major', 'left')] }, {}],
  [
    'points on all four views',
    {
      ...usual,
      points: [
        ...usual.points,
        point('pectoralis-major', 'left'),
        point('serratus-anterior', 'left', { view: 'left' }),
        point('temporalis', 'right', { view: 'right' }),
      ],
    },
    {},
  ],
  [
    'a long name, letterhead and note',
    {
      ...usual,
      client: { ...usual.client, name: longName },
      letterhead: { ...usual.letterhead, practiceName: longName, address: longName },
    },
    { note: 'Word by word. '.repeat(900) },
  ],
  [
    'forty points',
    facts({
      points: Array.from({ length: 40 }, (_, index) =>
        point('multifidus', 'left', { pointId: `point-${index}`, y: 700 + index * 6 }),
      ),
    }),
    {},
  ],
  ['an open stop', { ...usual, conditions: [condition('deep-vein-thrombosis')] }, {}],
]

describe('the sheet read back', () => {
  test('has client, date, each stage, each point with muscle and side, each exercise and the next appointment', async () => {
    const { bytes, missingCharacters } = await draw(usual)
    const text = textOf(bytes)
    expect(missingCharacters).toEqual([])
    expect(text).toContain('Marta Lindqvist · 22 November 2026')
    expect(text).toContain('Quiet Room Massage')
    expect(text).toContain(
      'Back, 30 minutes: stroking (3), rubbing (6), kneading (17), vibration (2) and stroking (2).',
    )
    expect(text).toContain('Top of the shoulder and back of the neck, your right (upper trapezius)')
    expect(text).toContain('Corner between neck and shoulder, your left (levator scapulae)')
    expect(text).toContain(
      'Deep in the lower back, between ribs and hip bone, your right (quadratus lumborum)',
    )
    for (const title of ['Chin tuck', 'Nose to armpit', 'Get up and walk']) expect(text).toContain(title)
    expect(text).toContain('Hold 5 seconds, 8 times, twice a day')
    expect(text).toContain('Thursday, 3 December 2026, 14:00')
    expect(text).toContain('45 minutes · 4 Linden Way')
    expect(text).toMatch(/your left Back your right|Back your left your right|your left your right/)
  })

  test.each(situations)('%s: every sign that needs help is named', async (_name, of, choices) => {
    const text = textOf((await draw(of, choices)).bytes).toLowerCase()
    expect(text).toContain('get medical help')
    for (const line of builtInReference.seekHelp) expect(text).toContain(line.text.toLowerCase())
  })

  test('an unticked line is gone, an added exercise and the note are there, a fixed line stays', async () => {
    const text = textOf(
      (
        await draw(usual, {
          leftOut: [
            'exercise:S1',
            'aftercare:warmth',
            'point:levator-scapulae-left',
            'help:chest-pain',
            'appointment',
          ],
          added: ['S19'],
          note: 'Bring the letter.\nThank you.',
        })
      ).bytes,
    )
    for (const gone of ['Chin tuck', 'warm shower', 'levator scapulae', 'Next time'])
      expect(text).not.toContain(gone)
    for (const there of ['Calf stretch at the wall', 'Bring the letter. Thank you.', 'chest pain'])
      expect(text).toContain(there)
  })

  test.each([
    ['Polish', 'Łukasz Żółć-Święcicki'],
    ['Ukrainian', 'Зоя Щербак-Їжакевич'],
    ['Greek', 'Μαρία Παπαδοπούλου'],
    ['German', 'Jörg Weißgärber'],
  ])('a %s name comes out right', async (_language, name) => {
    const { bytes, missingCharacters } = await draw({ ...usual, client: { ...usual.client, name } })
    expect(textOf(bytes)).toContain(name)
    expect(missingCharacters).toEqual([])
  })

  test('characters that no font has are reported', async () => {
    const { missingCharacters } = await draw({ ...usual, client: { ...usual.client, name: '李 Wei 😀' } })
    expect(missingCharacters).toEqual(['李', '😀'])
  })
})

describe('the pages', () => {
  test.each(situations)(
    '%s: no word outside of the margins, none on top of another',
    async (_name, of, choices) => {
      const { bytes, pages } = await draw(of, choices)
      const words = wordsOf(bytes)
      expect(Math.max(...words.map(({ page }) => page))).toBe(pages)
      for (const { word, left, right, top, bottom } of words) {
        // the box of a word is as tall as its font, a little more than what is inked
        const below = /^(Page|of|\d+)$/.test(word) ? paperSizes.a4.height - 15 : areaOf('a4').bottom + 6
        expect([
          word,
          left >= MARGIN - 1,
          right <= paperSizes.a4.width - MARGIN + 1,
          top >= MARGIN - 6,
          bottom <= below,
        ]).toEqual([word, true, true, true, true])
      }
      const clash = words.find((a, index) =>
        words.slice(index + 1).some((b) => {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
          const height = Math.min(a.bottom - a.top, b.bottom - b.top)
          return a.page === b.page && across > 1.5 && down > height * 0.55
        }),
      )
      expect(clash).toBeUndefined()
    },
  )

  test('one page for three points and three exercises, two with more, numbered then', async () => {
    const single = await draw(usual)
    expect(single.pages).toBe(1)
    expect(textOf(single.bytes)).not.toContain('Page 1')
    const double = await draw(twelvePoints, { added: ['S16', 'S19'] })
    expect(double.pages).toBe(2)
    expect(textOf(double.bytes)).toContain('Page 2 of 2')
  })

  test('no word of a long note is lost', async () => {
    const note = Array.from({ length: 3000 }, (_, index) => `w${index}`).join(' ')
    const { bytes, pages } = await draw(usual, { note })
    expect(pages).toBeGreaterThan(2)
    const words = new Set(wordsOf(bytes).map(({ word }) => word))
    expect(
      Array.from({ length: 3000 }, (_, index) => `w${index}`).filter((word) => !words.has(word)),
    ).toEqual([])
  })

  test('a line of three stages at different places is said place by place', async () => {
    const of = facts({
      blocks: [block('EFF', 3, ['calf']), block('PET', 5, ['calf']), ...classicalBack, block('TPR', 4, [])],
    })
    const text = textOf((await draw(of)).bytes)
    expect(text).toContain('Lower legs, 8 minutes: stroking (3) and kneading (5).')
    expect(text).toContain('Pressing a point, 4 minutes.')
  })
})

describe('the file', () => {
  test('the same sheet gives the same bytes, another moment others', async () => {
    const [first, again, later] = [
      await draw(usual),
      await draw(usual),
      await draw(usual, {}, '2026-11-22T15:31:00.000Z'),
    ]
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(again.bytes))).toBe(0)
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(later.bytes))).not.toBe(0)
  })

  test('its title names no client, and it is tagged in its language', async () => {
    const { bytes } = await draw(usual)
    const info = infoOf(bytes)
    expect(info).toMatch(/Title:\s+Aftercare sheet\n/)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/)
    expect(info).not.toContain('Lindqvist')
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (en-GB)')
    const tags = infoOf(bytes, '-struct-text')
    expect(tags).toMatch(/H1[\s\S]*After your massage[\s\S]*H2[\s\S]*What we worked on[\s\S]*Figure/)
  })

  test('all its fonts are embedded subsets', async () => {
    const body = Buffer.from((await draw(usual)).bytes).toString('latin1')
    expect(body).not.toContain('/Type1')
    expect(body.match(/\/FontFile2/g)?.length).toBe(2)
  })
})
