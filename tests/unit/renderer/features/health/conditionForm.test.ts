import { describe, expect, it } from 'vitest'
import { type CatalogueCondition, ConditionFields } from '../../../../../src/contract/models/health.ts'
import {
  emptyCondition,
  fieldsOfCondition,
  questionsBehind,
  questionsFirst,
  withCondition,
} from '../../../../../src/renderer/src/features/health/conditionForm.ts'

const clot: CatalogueCondition = {
  id: 'deep-vein-thrombosis',
  name: 'Clot',
  everyday: 'a clot in a vein',
  also: [],
  severity: 'stop',
  variants: [],
  asks: ['side', 'region', 'since'],
  restricts: 'do not treat',
  trust: 'textbook',
  certainty: 'high',
  source: 'own',
}

describe('the condition form', () => {
  it('is taken with a condition alone; what is left open is null', () => {
    const fields = ConditionFields.parse(fieldsOfCondition({ ...emptyCondition, condition: clot.id }))
    expect(fields).toMatchObject({
      variant: null,
      status: 'current',
      side: null,
      region: null,
      since: null,
      dueDate: null,
      clearance: null,
    })
  })

  it('makes a clearance of any part that is written, so that the missing part is asked for', () => {
    const fields = fieldsOfCondition({ ...emptyCondition, condition: clot.id, clearanceOn: '2026-02-01' })
    const refused = ConditionFields.safeParse(fields)
    expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual(['clearance.by'])
  })

  it('shows first what the catalogue asks for and what is answered already, the rest behind "more"', () => {
    expect(questionsFirst(clot, emptyCondition)).toEqual(['side', 'region', 'since'])
    const cleared = { ...emptyCondition, clearanceBy: 'Dr Stein' }
    expect(questionsFirst(clot, cleared)).toEqual(['side', 'region', 'since', 'clearance'])
    expect(questionsBehind(['side', 'region', 'since'])).toEqual(['clearance'])
  })

  it('forgets the form of another condition, and keeps it when the same is chosen again', () => {
    const form = { ...emptyCondition, condition: 'a', variant: 'x', note: 'kept' }
    expect(withCondition(form, 'b')).toMatchObject({ condition: 'b', variant: '', note: 'kept' })
    expect(withCondition(form, 'a')).toBe(form)
  })
})
