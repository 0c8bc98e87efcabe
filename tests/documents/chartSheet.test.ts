import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { muscleName } from '../../src/body/names.ts'
import { givenClient, givenPoint, givenSession } from '../core/given.ts'
import { infoOf, textOf } from '../helpers/pdf.ts'
import { openTestPractice, type TestPractice } from '../helpers/practice.ts'
import { quarters, spotIn } from '../helpers/quarters.ts'

let practice: TestPractice
beforeAll(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterAll(() => practice.close())

const newSession = async () => (await givenSession(practice, (await givenClient(practice, 'Ada Holt')).id)).id

async function sheetOf(sessionId: string, keepAs?: string) {
  const { documentId, pages } = await practice.call('chart.render', { sessionId })
  const bytes = practice.host.published.find(({ id }) => id === documentId)?.bytes ?? new Uint8Array()
  if (keepAs !== undefined && process.env.KEEP_SHEETS !== undefined) {
    mkdirSync(process.env.KEEP_SHEETS, { recursive: true })
    writeFileSync(resolve(process.env.KEEP_SHEETS, keepAs), bytes)
  }
  return { bytes, pages }
}

describe('the chart on paper', () => {
  it('says of each point where, what and how much, and shows its sign and the legend', async () => {
    const sessionId = await newSession()
    const point = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    const { pointId } = point
    await practice.call('chart.changePoint', {
      sessionId,
      pointId,
      fields: {
        activity: 'active',
        tenderness: 2,
        referralAreas: [{ form: 'zone', zone: 'shoulder-front', side: 'left' }],
        note: 'eases with heat',
      },
    })
    await practice.call('chart.readAfter', { sessionId, pointId, fields: { pain: 2 } })
    await practice.call('chart.drawMark', {
      sessionId,
      kind: 'pain-area',
      shape: { form: 'zone', zone: 'low-back', side: 'right' },
      fields: { pain: 4 },
    })
    const spasm = await givenPoint(practice, sessionId, 'rectus-femoris', 'right')
    await practice.call('chart.changePoint', { sessionId, pointId: spasm.pointId, fields: { kind: 'spasm' } })
    const { bytes, pages } = await sheetOf(sessionId, 'few.pdf')
    const text = textOf(bytes)
    for (const words of [
      'Infraspinatus, left',
      'Trigger point, active',
      '6, then 2',
      '2: tender with a grimace',
      'Refers to shoulder, front left; eases with heat',
      'Low back, right',
      'Pain area',
      'Rectus femoris, right',
      'Spasm',
    ])
      expect(text).toContain(words)
    expect(pages).toBe(1)
    expect(text).toContain('Ada Holt')
    expect(infoOf(bytes)).not.toContain('Ada')
    expect(infoOf(bytes)).toMatch(/Title:\s+Body chart/)
  })

  it('of nothing says so, and still shows back and front', async () => {
    const { bytes, pages } = await sheetOf(await newSession(), 'empty.pdf')
    expect(textOf(bytes)).toContain('Nothing is marked.')
    expect(textOf(bytes)).toContain('Back')
    expect(pages).toBe(1)
  })

  it('shows every view that something stands on, with every point in its place, and prints the same twice', async () => {
    const sessionId = await newSession()
    for (const [view, quarter] of quarters) {
      const spot = spotIn(view, quarter)
      await practice.call('chart.placePoint', { sessionId, spot, kind: 'trigger-point', pain: 5 })
    }
    const { bytes } = await sheetOf(sessionId, 'all.pdf')
    expect((await sheetOf(sessionId)).bytes).toEqual(bytes)
    const text = textOf(bytes)
    for (const view of ['Back', 'Front', 'Left side', 'Right side', 'Soles']) expect(text).toContain(view)
    for (const [view, quarter] of quarters) {
      const { muscle, side } = spotIn(view, quarter)
      expect(text).toContain(`${muscleName(muscle).short}, ${side}`)
    }
  })

  it('takes more points than there is room for beside the figure', async () => {
    const sessionId = await newSession()
    const spot = spotIn('posterior', 0)
    for (let at = 0; at < 120; at += 1)
      await practice.call('chart.placePoint', { sessionId, spot, kind: 'tender-point', pain: at % 11 })
    const { bytes, pages } = await sheetOf(sessionId, 'many.pdf')
    expect(pages).toBe(4)
    expect(textOf(bytes)).toContain('120 Latissimus dorsi, left Tender point')
  }, 60_000)
})
