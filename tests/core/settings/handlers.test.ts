import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

describe('settings', () => {
  it('begin with the names that were given', async () => {
    expect(await practice.call('settings.get', {})).toEqual({
      practiceName: 'Quiet Room Massage',
      therapistName: 'Ida Blum',
      professionalTitle: '',
      address: '',
      phone: '',
      email: '',
      website: '',
      autoLockMinutes: 5,
      appearance: 'system',
      sessionMinutes: 60,
    })
  })

  it('keep what is not changed, and last', async () => {
    await practice.call('settings.change', { address: '1 Still Lane', appearance: 'dark' })
    const changed = await practice.call('settings.change', { phone: '+44 20 7946 0000' })
    expect(changed).toMatchObject({ address: '1 Still Lane', appearance: 'dark', phone: '+44 20 7946 0000' })
    await practice.reopen()
    expect(await practice.call('settings.get', {})).toEqual(changed)
  })

  it('stay as they are where one is named without a value', async () => {
    const before = await practice.call('settings.get', {})
    expect(await practice.call('settings.change', { practiceName: undefined })).toEqual(before)
  })

  it('tell the desktop when to lock, at unlock and at every change of it', async () => {
    expect(practice.host.autoLocks).toEqual([5])
    await practice.call('settings.change', { autoLockMinutes: 3 })
    await practice.call('settings.change', { address: '1 Still Lane' })
    expect(practice.host.autoLocks).toEqual([5, 3])
    await practice.reopen()
    expect(practice.host.autoLocks).toEqual([5, 3, 3])
  })

  it('refuse an empty name at its field', async () => {
    expect(await practice.tryCall('settings.change', { practiceName: '  ' })).toMatchObject({
      error: { code: 'invalid', fields: { practiceName: 'required' } },
    })
  })
})
