import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestPractice, secret, type TestPractice, testPassphrase } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

const change = (passphrase: string, newPassphrase: string) =>
  practice.tryCall('practice.changePassphrase', {
    passphrase: secret(passphrase),
    newPassphrase: secret(newPassphrase),
  })
const unlock = (passphrase: string) => practice.tryCall('practice.unlock', { passphrase: secret(passphrase) })

it('a new passphrase takes the place of the old one', async () => {
  expect(await change(testPassphrase, 'another quiet room')).toMatchObject({ ok: true })
  await practice.restart()
  expect(await unlock(testPassphrase)).toMatchObject({ ok: false, error: { code: 'refused' } })
  practice.clock.pass(10_000)
  expect(await unlock('another quiet room')).toMatchObject({ ok: true })
})

it('whoever sits down at an open practice cannot change it', async () => {
  expect(await change('a wrong one', 'another quiet room')).toMatchObject({
    ok: false,
    error: { code: 'invalid', fields: { passphrase: 'passphraseWrong' } },
  })
  expect(await change(testPassphrase, 'short')).toMatchObject({
    error: { fields: { newPassphrase: 'tooShort' } },
  })
  await practice.reopen()
})

it('both are wiped, whatever becomes of the call', async () => {
  const [old, fresh] = [secret('a wrong one'), secret('another quiet room')]
  await practice.tryCall('practice.changePassphrase', { passphrase: old, newPassphrase: fresh })
  expect([...old, ...fresh].every((byte) => byte === 0)).toBe(true)
})
