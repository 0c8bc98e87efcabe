import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenPoint, givenSession } from '../given.ts'

let practice: TestPractice
let sessionId: string
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  sessionId = (await givenSession(practice, (await givenClient(practice)).id)).id
})
afterEach(() => practice.close())

const note = async () => (await practice.call('sessions.get', { id: sessionId })).objective
const write = (value: string) =>
  practice.call('sessions.saveField', { sessionId, edit: { field: 'objective', value } })
const change = (pointId: string, fields: Record<string, unknown>) =>
  practice.call('chart.changePoint', { sessionId, pointId, fields })
const states = async () => (await practice.call('chart.sentences', { sessionId })).map(({ state }) => state)
const undo = () => practice.call('undo.undo', { kind: 'session', id: sessionId })

const infra = 'Trigger point infraspinatus left, pain 6.'

describe('a sentence of each point', () => {
  it('stands in the objective part and follows the chart', async () => {
    const { pointId } = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    expect(await note()).toBe(infra)
    await change(pointId, { activity: 'active', tenderness: 3, referral: 'down the arm.' })
    expect(await note()).toBe(
      'Active trigger point infraspinatus left, pain 6, tenderness 3 (pulls away), refers to down the arm.',
    )
    await practice.call('chart.readAfter', { sessionId, pointId, fields: { pain: 2 } })
    expect(await note()).toMatch(/; after treatment pain 2\.$/)
    await practice.call('chart.resolvePoint', { sessionId, pointId })
    expect(await note()).toBe('No trigger point infraspinatus left any more.')
    await practice.call('chart.removePoint', { sessionId, pointId })
    expect(await note()).toBe('')
  })

  it('leaves every other word where it is', async () => {
    await write('Shoulders drawn up.\n')
    const { pointId } = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    await write(`Shoulders drawn up.\n${infra} Skin warm.\nBreath shallow.`)
    await givenPoint(practice, sessionId, 'soleus', 'right', 3)
    await change(pointId, { pain: 4 })
    expect(await note()).toBe(
      'Shoulders drawn up.\nTrigger point infraspinatus left, pain 4. Skin warm.\nTrigger point soleus right, pain 3.\nBreath shallow.',
    )
    await practice.call('chart.removePoint', { sessionId, pointId })
    expect(await note()).toBe(
      'Shoulders drawn up.\nSkin warm.\nTrigger point soleus right, pain 3.\nBreath shallow.',
    )
  })

  it("is the masseur's own once it is edited, and stays when the point goes", async () => {
    const { pointId } = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    const other = await givenPoint(practice, sessionId, 'soleus', 'right', 3)
    await write(`${infra.replace('pain 6', 'very sore')}\nTrigger point soleus right, pain 3.`)
    expect(await states()).toEqual(['own', 'following'])
    await change(pointId, { pain: 1 })
    await change(other.pointId, { pain: 1 })
    expect(await note()).toBe(
      'Trigger point infraspinatus left, very sore.\nTrigger point soleus right, pain 1.',
    )
    await practice.call('chart.removePoint', { sessionId, pointId })
    expect(await note()).toContain('very sore')
  })

  it('does not come back when it was taken out, unless it is asked to', async () => {
    const { pointId } = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    await write('')
    await change(pointId, { pain: 5 })
    expect(await note()).toBe('')
    await practice.call('chart.followAgain', { sessionId, subject: 'point', subjectId: pointId })
    expect(await note()).toBe('Trigger point infraspinatus left, pain 5.')
    await change(pointId, { pain: 4 })
    expect(await note()).toBe('Trigger point infraspinatus left, pain 4.')
  })

  it('follows again when the edit is taken back, by hand or by undo', async () => {
    const { pointId } = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    await write(infra.slice(0, -1))
    expect(await states()).toEqual(['own'])
    await write(infra)
    expect(await states()).toEqual(['following'])
    practice.clock.set(practice.clock.now() + 60_000)
    await write('Something else.')
    await undo()
    expect(await states()).toEqual(['following'])
    await change(pointId, { pain: 2 })
    expect(await note()).toBe('Trigger point infraspinatus left, pain 2.')
  })

  it('goes and comes with undo and redo of what it tells, across a restart', async () => {
    const { pointId } = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    await change(pointId, { pain: 3 })
    await practice.reopen()
    await undo()
    expect(await note()).toBe(infra)
    await undo()
    expect(await note()).toBe('')
    await practice.call('undo.redo', { kind: 'session', id: sessionId })
    expect(await note()).toBe(infra)
    expect(await states()).toEqual(['following'])
  })

  it('is told apart from another that reads alike', async () => {
    const one = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    const two = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    await change(two.pointId, { pain: 2 })
    expect(await note()).toBe(`${infra}\nTrigger point infraspinatus left, pain 2.`)
    await change(two.pointId, { pain: 6 })
    await write(`${infra}\nTrigger point infraspinatus left, pain 6, hot.`)
    await change(one.pointId, { pain: 1 })
    await change(two.pointId, { pain: 9 })
    expect(await note()).toBe(
      'Trigger point infraspinatus left, pain 1.\nTrigger point infraspinatus left, pain 6, hot.',
    )
  })

  it('is found by search, as every word of the note is', async () => {
    await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
    expect(await practice.call('search.find', { text: 'infraspinatus', limit: 5 })).not.toEqual([])
  })
})

it('marks have a sentence too', async () => {
  const shape = { form: 'zone', zone: 'low-back', side: 'left' } as const
  await practice.call('chart.drawMark', { sessionId, kind: 'pain-area', shape, fields: { pain: 5 } })
  const place = { form: 'place', view: 'posterior', x: 540, y: 900 } as const
  await practice.call('chart.drawMark', {
    sessionId,
    kind: 'rotation',
    shape: place,
    fields: { turn: 'left' },
  })
  expect(await note()).toBe('Pain area low back left, pain 5.\nSacroiliac joint right rotated to the left.')
})

it('a note written before the chart is not filled up with points charted earlier', async () => {
  const { pointId } = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
  await practice.context.db.deleteFrom('sentences').execute()
  await write('My own words.')
  await givenPoint(practice, sessionId, 'soleus', 'right', 3)
  expect(await note()).toBe('My own words.\nTrigger point soleus right, pain 3.')
  await change(pointId, { pain: 4 })
  expect(await note()).toContain('Trigger point infraspinatus left, pain 4.')
})
