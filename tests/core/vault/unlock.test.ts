import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, secret, type TestPractice, testPassphrase } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

const unlock = (text = testPassphrase) => practice.tryCall('practice.unlock', { passphrase: secret(text) })
const state = async () => (await practice.call('practice.status', {})).state

describe('a wrong passphrase', () => {
  it('is refused after a growing delay, also for the right one meanwhile', async () => {
    await practice.restart()
    const waits: number[] = []
    for (let round = 0; round < 12; round++) {
      const reply = await unlock('not the one')
      if (reply.ok || reply.error.code !== 'refused') throw new Error('it opened')
      const waitMs = reply.error.waitMs ?? 0
      waits.push(waitMs)
      practice.clock.pass(waitMs - 1)
      // Unheard: the right one is refused as well, and adds nothing to the wait.
      expect(await unlock()).toMatchObject({ ok: false, error: { code: 'refused', waitMs: 1 } })
      practice.clock.pass(1)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300].map((seconds) => seconds * 1000))
    expect((await unlock()).ok).toBe(true)
    await practice.restart()
    expect(await state()).toEqual({ kind: 'locked', waitMs: 0 })
  })

  it('is still counted after the process was ended', async () => {
    await practice.restart()
    for (let round = 0; round < 4; round++) {
      practice.clock.pass(300_000)
      await unlock('not the one')
    }
    await practice.restart()
    expect(await state()).toEqual({ kind: 'locked', waitMs: 8000 })
    expect(await unlock()).toMatchObject({ error: { code: 'refused', waitMs: 8000 } })
    practice.clock.set(practice.clock.now() - 86_400_000)
    expect(await state()).toEqual({ kind: 'locked', waitMs: 8000 })
  })

  it('cannot be tried twice at once', async () => {
    await practice.restart()
    const [first, second] = await Promise.all([unlock('wrong one'), unlock('wrong two')])
    expect(first).toMatchObject({ error: { code: 'refused', waitMs: 1000 } })
    expect(second).toMatchObject({
      error: { code: 'refused', waitMs: 1000, message: 'Too soon after a wrong try.' },
    })
  })

  it('is wiped like the right one', async () => {
    await practice.restart()
    const typed = secret('not the one')
    await practice.tryCall('practice.unlock', { passphrase: typed })
    expect(typed.every((byte) => byte === 0)).toBe(true)
  })
})

describe('the recovery key', () => {
  it('opens the practice and puts the new passphrase in place of the old one', async () => {
    const { recoveryKey } = await practice.call('practice.newRecoveryKey', {})
    await practice.call('settings.change', { address: '1 Still Lane' })
    await practice.restart()
    await practice.call('practice.unlockWithRecoveryKey', {
      recoveryKey: secret(recoveryKey.toLowerCase().replaceAll('-', ' ')),
      newPassphrase: secret('another room'),
    })
    expect((await practice.call('settings.get', {})).address).toBe('1 Still Lane')
    await practice.restart()
    expect(await unlock()).toMatchObject({ ok: false, error: { code: 'refused' } })
    practice.clock.pass(1000)
    expect((await unlock('another room')).ok).toBe(true)
    await practice.restart()
    const again = { recoveryKey: secret(recoveryKey), newPassphrase: secret('a third room') }
    await practice.call('practice.unlockWithRecoveryKey', again)
    expect(again.recoveryKey.every((byte) => byte === 0)).toBe(true)
    expect(again.newPassphrase.every((byte) => byte === 0)).toBe(true)
  })

  it('tells a slip of the pen, which costs no wait, from a wrong key, which does', async () => {
    const first = await practice.call('practice.newRecoveryKey', {})
    const { recoveryKey } = await practice.call('practice.newRecoveryKey', {})
    expect(recoveryKey).not.toBe(first.recoveryKey)
    await practice.restart()
    const attempt = (key: string) =>
      practice.tryCall('practice.unlockWithRecoveryKey', {
        recoveryKey: secret(key),
        newPassphrase: secret('another room'),
      })
    const slip = recoveryKey.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
    expect(await attempt(slip)).toMatchObject({
      error: { code: 'invalid', fields: { recoveryKey: 'recoveryKeyWrong' } },
    })
    expect(await state()).toEqual({ kind: 'locked', waitMs: 0 })
    expect(await attempt(first.recoveryKey)).toMatchObject({ error: { code: 'refused', waitMs: 1000 } })
    expect(await state()).toEqual({ kind: 'locked', waitMs: 1000 })
  })

  it('needs a passphrase of eight characters', async () => {
    const { recoveryKey } = await practice.call('practice.newRecoveryKey', {})
    await practice.restart()
    const reply = await practice.tryCall('practice.unlockWithRecoveryKey', {
      recoveryKey: secret(recoveryKey),
      newPassphrase: secret('short'),
    })
    expect(reply).toMatchObject({ error: { code: 'invalid', fields: { newPassphrase: 'tooShort' } } })
  })

  it('is confirmed by giving it back, until there is a new one', async () => {
    const { recoveryKey } = await practice.call('practice.newRecoveryKey', {})
    const wrong = await practice.tryCall('practice.confirmRecoveryKey', { recoveryKey: secret('ABCDEF') })
    expect(wrong).toMatchObject({ error: { code: 'invalid', fields: { recoveryKey: 'recoveryKeyWrong' } } })
    expect(await state()).toEqual({ kind: 'open', recoveryKeyConfirmed: false, handedOver: false })
    await practice.call('practice.confirmRecoveryKey', { recoveryKey: secret(recoveryKey.toLowerCase()) })
    await practice.reopen()
    expect(await state()).toEqual({ kind: 'open', recoveryKeyConfirmed: true, handedOver: false })
    await practice.call('practice.newRecoveryKey', {})
    expect(await state()).toEqual({ kind: 'open', recoveryKeyConfirmed: false, handedOver: false })
  })
})

describe('the two copies of the vault', () => {
  const path = (name: string) => join(practice.folder, name)

  it('a copy with any byte changed is passed over, and mended when the other one opens', async () => {
    await practice.restart()
    const whole = readFileSync(path('vault.json'))
    let place = 0
    for (const name of ['vault.json', 'vault.copy.json']) {
      for (let round = 0; round < 25; round++) {
        const flipped = Buffer.from(readFileSync(path(name)))
        // A stride prime to the length reaches all parts of the file.
        place = (place + 37) % (whole.length - 1)
        flipped[place] = (flipped[place] ?? 0) ^ (1 << (round % 8))
        writeFileSync(path(name), flipped)
        expect(await unlock()).toEqual({ ok: true, value: {} })
        expect(readFileSync(path(name))).toEqual(
          readFileSync(path(name === 'vault.json' ? 'vault.copy.json' : 'vault.json')),
        )
        await practice.restart()
      }
    }
  })

  it('the newer one holds when a change of passphrase was cut short between them', async () => {
    const older = readFileSync(path('vault.copy.json'))
    const { recoveryKey } = await practice.call('practice.newRecoveryKey', {})
    await practice.restart()
    writeFileSync(path('vault.copy.json'), older)
    await practice.call('practice.unlockWithRecoveryKey', {
      recoveryKey: secret(recoveryKey),
      newPassphrase: secret('another room'),
    })
    expect(readFileSync(path('vault.copy.json'))).toEqual(readFileSync(path('vault.json')))
  })
})
