import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

const form = 'client:new'

describe('a draft', () => {
  it('is there again after a restart, as it was typed, until it is cleared', async () => {
    expect(await practice.call('drafts.get', { form })).toBeNull()
    const json = '{"name":"An","birthDate":"31.2."}'
    expect(await practice.call('drafts.save', { form, json, revision: 1 })).toEqual({ revision: 1 })
    await practice.reopen()
    expect(await practice.call('drafts.get', { form })).toEqual({ form, json, revision: 1 })
    expect(await practice.call('drafts.get', { form: 'client:other' })).toBeNull()
    await practice.call('drafts.clear', { form })
    expect(await practice.call('drafts.get', { form })).toBeNull()
    await practice.call('drafts.clear', { form })
  })

  it('is never replaced by an older text', async () => {
    await practice.call('drafts.save', { form, json: '"two"', revision: 2 })
    expect(await practice.tryCall('drafts.save', { form, json: '"one"', revision: 1 })).toMatchObject({
      error: { code: 'conflict' },
    })
    await practice.call('drafts.save', { form, json: '"three"', revision: 3 })
    expect(await practice.call('drafts.get', { form })).toMatchObject({ json: '"three"', revision: 3 })
  })
})
