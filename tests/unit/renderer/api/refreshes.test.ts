import { expect, test } from 'vitest'
import { type ProcedureName, procedures } from '../../../../src/contract/procedures.ts'
import { makesStale } from '../../../../src/renderer/src/api/refreshes.ts'

test('a command makes its own queries stale', () => {
  expect(makesStale('chart.placePoint', 'chart.points')).toBe(true)
  expect(makesStale('clients.create', 'clients.list')).toBe(true)
  expect(makesStale('plans.addBlock', 'chart.points')).toBe(false)
})

test('what rests on something else is asked again', () => {
  expect(makesStale('sessions.saveField', 'today.overview')).toBe(true)
  expect(makesStale('sessions.saveField', 'search.find')).toBe(true)
  expect(makesStale('health.addCondition', 'plans.get')).toBe(true)
  expect(makesStale('chart.removePoint', 'plans.get')).toBe(true)
  expect(makesStale('appointments.set', 'today.overview')).toBe(true)
})

test('undo and unlocking make everything stale', () => {
  for (const name of Object.keys(procedures)) {
    expect(makesStale('undo.undo', name)).toBe(true)
    expect(makesStale('practice.unlock', name)).toBe(true)
  }
})

test('keeping a draft makes nothing stale', () => {
  expect(makesStale('drafts.save', 'drafts.get')).toBe(false)
  expect(makesStale('handouts.render', 'handouts.propose')).toBe(false)
})

test('every change that can be undone tells the state of undo anew', () => {
  const undoable: ProcedureName[] = [
    'clients.update',
    'health.addCondition',
    'sessions.saveField',
    'chart.movePoint',
    'plans.moveBlock',
    'appointments.set',
  ]
  for (const name of undoable) expect(makesStale(name, 'undo.state')).toBe(true)
})
