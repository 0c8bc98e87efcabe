import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anchorOf } from '../../../src/body/geometry/anchor.ts'
import type { SaveOwnExercise } from '../../../src/contract/models/ownExercise.ts'
import { textOf } from '../../helpers/pdf.ts'
import { flattened, structureOf } from '../../helpers/pdfStructure.ts'
import { addClient } from '../../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

const wallSlide = {
  title: 'Wall slide',
  steps: ['Stand with your back at the wall.', 'Slide both arms up.'],
  dose: '8 times, twice a day',
  easier: '',
  stopSign: 'Leave off when your arm tingles.',
}
const jpeg = new Uint8Array(readFileSync(resolve('tests/helpers/pictures/plain.jpg')))
const whole: SaveOwnExercise = {
  id: null,
  kind: 'stretch',
  words: { en: wallSlide },
  muscles: ['infraspinatus'],
  exclusions: ['no-extension'],
  photo: { jpeg, width: 60, height: 40 },
}

let practice: TestPractice
let clientId = ''
let sessionId = ''

beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  clientId = (await addClient(practice, { name: 'Marta Lindqvist', occupation: 'Gardener' })).id
  const when = { date: '2026-11-22', startTime: null, minutes: 30 }
  sessionId = (await practice.call('sessions.create', { clientId, ...when })).id
  const anchor = anchorOf('infraspinatus', 'left')
  if (anchor === null) throw new Error('the figure does not show it')
  const { view, layer, x, y } = anchor
  await practice.call('chart.placePoint', {
    sessionId,
    spot: { view, layer, x, y, side: 'left', muscle: 'infraspinatus', zone: 'scapula' },
    kind: 'trigger-point',
    pain: 6,
  })
})
afterEach(() => practice.close())

const propose = () => practice.call('handouts.propose', { sessionId })

async function sheet() {
  const choices = { leftOut: [], added: [], note: '' }
  const { documentId, pages } = await practice.call('handouts.render', { sessionId, choices })
  const bytes = practice.host.published.find(({ id }) => id === documentId)?.bytes ?? new Uint8Array()
  return { bytes, pages }
}

const hasCondition = (condition: string, variant: string | null = null) =>
  practice.call('health.addCondition', {
    clientId,
    fields: {
      condition,
      variant,
      status: 'current',
      side: null,
      region: null,
      since: null,
      dueDate: null,
      clearance: null,
      note: '',
    },
  })

describe('an exercise of one’s own', () => {
  test('is proposed by its muscle, marked as own, and printed with its photo', async () => {
    const own = await practice.call('library.saveOwnExercise', whole)
    expect(own).toMatchObject({
      version: 1,
      inUse: true,
      photo: { width: 60, height: 40 },
      zones: ['scapula'],
    })
    const line = (await propose()).lines.find(({ id }) => id === `exercise:own-exercise:${own.id}`)
    expect(line).toMatchObject({
      text: 'Wall slide',
      evidence: 'Your own exercise',
      reason: 'For the left infraspinatus: trigger point, pain 6',
    })

    const { bytes, pages } = await sheet()
    expect(pages).toBe(1)
    const text = textOf(bytes)
    for (const part of [wallSlide.title, wallSlide.steps.join(' '), wallSlide.dose, wallSlide.stopSign])
      expect(text).toContain(part)
    const figures = (await structureOf(bytes)).pages
      .flatMap(flattened)
      .filter(({ role }) => role === 'Figure')
    expect(figures.map(({ alt }) => alt)).toContain('Wall slide')
    expect(Buffer.from(bytes).includes(Buffer.from(jpeg))).toBe(true)
    expect((await sheet()).bytes).toEqual(bytes)
  })

  test('stays off the sheet by the rules that were chosen for it, and says why', async () => {
    const own = await practice.call('library.saveOwnExercise', whole)
    await hasCondition('spinal-narrowing-or-metalwork')
    const proposal = await propose()
    expect(proposal.leftOut).toContainEqual({
      exercise: `own-exercise:${own.id}`,
      title: 'Wall slide',
      reason: expect.stringContaining('bending back is to be avoided'),
    })
    expect(proposal.available.map(({ title }) => title)).not.toContain('Wall slide')
    expect(textOf((await sheet()).bytes)).not.toContain('Wall slide')
  })

  test('a stretch without an easier form stays off where only the easier form would do', async () => {
    await practice.call('library.saveOwnExercise', whole)
    await hasCondition('hypermobility')
    expect((await propose()).leftOut.map(({ title }) => title)).toContain('Wall slide')
  })

  test('and with one is printed in it', async () => {
    const words = { en: { ...wallSlide, easier: 'Slide to the height of your shoulders.' } }
    await practice.call('library.saveOwnExercise', { ...whole, words })
    await hasCondition('hypermobility')
    expect(textOf((await sheet()).bytes)).toContain('Slide to the height of your shoulders.')
  })

  test('heat is left off where heat is forbidden, whatever was chosen', async () => {
    await practice.call('library.saveOwnExercise', { ...whole, kind: 'heat', exclusions: [] })
    await hasCondition('reduced-sensation')
    expect((await propose()).leftOut.map(({ title }) => title)).toContain('Wall slide')
  })

  test('what is not written in the language of the sheet is told and prints as it is', async () => {
    const own = await practice.call('library.saveOwnExercise', whole)
    const german = await practice.call('handouts.propose', { sessionId, language: 'de' })
    expect(german.untranslated).toEqual([{ id: `own-exercise:${own.id}`, text: 'Wall slide' }])
    const words = { en: wallSlide, de: { ...wallSlide, title: 'Arme an der Wand' } }
    const changed = await practice.call('library.saveOwnExercise', {
      ...whole,
      id: own.id,
      words,
      photo: 'keep',
    })
    expect(changed).toMatchObject({ version: 2, photo: { width: 60, height: 40 } })
    expect((await practice.call('handouts.propose', { sessionId, language: 'de' })).untranslated).toEqual([])
  })

  test('out of use it is proposed no more, and can be taken up again', async () => {
    const { id } = await practice.call('library.saveOwnExercise', whole)
    await practice.call('library.useOwnExercise', { id, inUse: false })
    expect((await propose()).lines.map(({ text }) => text)).not.toContain('Wall slide')
    expect(await practice.call('library.ownExercises', {})).toMatchObject([{ id, inUse: false }])
    await practice.call('library.useOwnExercise', { id, inUse: true })
    expect((await propose()).lines.map(({ text }) => text)).toContain('Wall slide')
  })
})

describe('the photo', () => {
  test('is kept, shown and taken away', async () => {
    const { id } = await practice.call('library.saveOwnExercise', whole)
    expect(await practice.call('library.photo', { id })).toEqual(Buffer.from(jpeg))
    await practice.call('library.saveOwnExercise', { ...whole, id, photo: 'none' })
    expect(await practice.call('library.photo', { id })).toBeNull()
    expect((await sheet()).pages).toBe(1)
  })

  test.each([
    ['no picture at all', new Uint8Array([1, 2, 3, 4])],
    ['one that is cut off', jpeg.slice(0, 300)],
    ['one that tells of its camera', withExif(jpeg)],
  ])('%s is refused', async (_what, broken) => {
    const reply = await practice.tryCall('library.saveOwnExercise', {
      ...whole,
      photo: { jpeg: broken, width: 60, height: 40 },
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid', fields: { photo: 'pictureBroken' } } })
    expect(await practice.call('library.ownExercises', {})).toEqual([])
  })

  test('too many bytes and too many pixels are refused', async () => {
    const large = { jpeg: new Uint8Array(1_500_001), width: 60, height: 40 }
    for (const photo of [large, { jpeg, width: 1201, height: 40 }]) {
      expect(await practice.tryCall('library.saveOwnExercise', { ...whole, photo })).toMatchObject({
        ok: false,
        error: { code: 'invalid' },
      })
    }
  })

  test('is read from the file that was chosen, once', async () => {
    const path = join(practice.host.outFolder, 'chosen.jpg')
    writeFileSync(path, jpeg)
    const token = practice.host.choose(path)
    expect(await practice.call('library.readPhoto', { token })).toEqual(Buffer.from(jpeg))
    expect(await practice.tryCall('library.readPhoto', { token })).toMatchObject({ ok: false })
    writeFileSync(path, '')
    expect(await practice.tryCall('library.readPhoto', { token: practice.host.choose(path) })).toMatchObject({
      error: { fields: { file: 'fileEmpty' } },
    })
  })
})

test('the rules that can be chosen name their conditions', async () => {
  const rules = await practice.call('library.exclusions', {})
  expect(rules.find(({ id }) => id === 'neck')).toMatchObject({
    reason: 'a neck that is not to be moved to its limits',
    when: expect.arrayContaining([expect.stringMatching(/neck/i)]),
  })
  expect(rules.find(({ id }) => id === 'no-heat')).toMatchObject({ always: ['heat'] })
  expect(rules.every(({ when }) => when.length > 0)).toBe(true)
})

/** The same picture with an Exif segment after its beginning. */
function withExif(plain: Uint8Array): Uint8Array {
  const exif = Buffer.from([0xff, 0xe1, 0x00, 0x08, 0x45, 0x78, 0x69, 0x66, 0x00, 0x00])
  return new Uint8Array(Buffer.concat([plain.subarray(0, 2), exif, plain.subarray(2)]))
}
