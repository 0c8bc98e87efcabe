import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'
import { givenClient, givenPoint, givenSession } from '../given.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
})
afterEach(() => practice.close())

it('a step made before a table had a column is still taken back and brought again', async () => {
  const { id: sessionId } = await givenSession(practice, (await givenClient(practice)).id)
  const point = await givenPoint(practice, sessionId, 'infraspinatus', 'left', 6)
  const { db } = practice.context
  const steps = await db.selectFrom('changes').selectAll().where('command', '=', 'chart.placePoint').execute()
  for (const { row, edits } of steps) {
    const column = ',"referral_areas":"[]"'
    expect(edits).toContain(column)
    const older = edits.replace(column, '')
    await db.updateTable('changes').set({ edits: older }).where('row', '=', row).execute()
  }
  const scope = { kind: 'session', id: sessionId } as const
  await practice.call('undo.undo', scope)
  expect(await practice.call('chart.points', { sessionId })).toEqual([])
  await practice.call('undo.redo', scope)
  expect(await practice.call('chart.points', { sessionId })).toEqual([point])
})
