import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createApplication } from '../../../src/core/application.ts'
import { openTestPractice, secret, startApplication, type TestPractice } from '../../helpers/practice.ts'

describe('making a practice', () => {
  let practice: TestPractice
  afterEach(() => practice.close())

  it('goes from none to open, and is locked after a restart', async () => {
    practice = startApplication({ today: '2026-11-22' })
    expect(await practice.call('practice.status', {})).toEqual({
      state: { kind: 'none' },
      sample: false,
      restarted: false,
      today: '2026-11-22',
    })
    const passphrase = secret('a quiet room')
    const names = { practiceName: ' Quiet  Room ', therapistName: 'Ida Blum' }
    const { recoveryKey } = await practice.call('practice.create', { ...names, passphrase })
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{6}-){4}[0-9A-HJKMNP-TV-Z]{6}$/)
    expect(passphrase.every((byte) => byte === 0)).toBe(true)
    expect((await practice.call('practice.status', {})).state).toEqual({
      kind: 'open',
      recoveryKeyConfirmed: false,
      handedOver: false,
    })
    expect((await practice.call('settings.get', {})).practiceName).toBe('Quiet Room')
    await practice.restart()
    expect((await practice.call('practice.status', {})).state).toEqual({ kind: 'locked', waitMs: 0 })
    await practice.call('practice.unlock', { passphrase: secret('a quiet room') })
    expect((await practice.call('settings.get', {})).therapistName).toBe('Ida Blum')
  })

  it('leaves three files and none beside them once it is closed', async () => {
    practice = await openTestPractice()
    await practice.restart()
    expect(readdirSync(practice.folder).sort()).toEqual(['practice.db', 'vault.copy.json', 'vault.json'])
    expect(readdirSync(join(practice.folder, '..')).sort()).toEqual(['out', 'practice'])
    const vault = readFileSync(join(practice.folder, 'vault.json'))
    expect(readFileSync(join(practice.folder, 'vault.copy.json'))).toEqual(vault)
  })

  it('refuses a short passphrase at its field, and a second practice', async () => {
    practice = startApplication()
    const names = { practiceName: 'Quiet Room', therapistName: 'Ida Blum' }
    const short = await practice.tryCall('practice.create', { ...names, passphrase: secret('sieben7') })
    expect(short).toMatchObject({ ok: false, error: { code: 'invalid', fields: { passphrase: 'tooShort' } } })
    expect((await practice.call('practice.status', {})).state.kind).toBe('none')
    await practice.call('practice.create', { ...names, passphrase: secret('eight888') })
    const second = await practice.tryCall('practice.create', { ...names, passphrase: secret('eight888') })
    expect(second).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  it('counts characters, not bytes, and takes either Unicode form of a passphrase', async () => {
    practice = startApplication()
    const names = { practiceName: 'Quiet Room', therapistName: 'Ida Blum' }
    const short = await practice.tryCall('practice.create', { ...names, passphrase: secret('größe') })
    expect(short.ok).toBe(false)
    await practice.call('practice.create', { ...names, passphrase: secret('größere Ruhe'.normalize('NFD')) })
    await practice.restart()
    await practice.call('practice.unlock', { passphrase: secret('größere Ruhe'.normalize('NFC')) })
  })

  it('makes the sample practice in its own place only, locked, with the passphrase that is printed', async () => {
    practice = startApplication()
    expect(await practice.tryCall('practice.createSample', {})).toMatchObject({ error: { code: 'conflict' } })
    await practice.close()
    practice = startApplication({ sample: true })
    await practice.call('practice.createSample', {})
    expect(await practice.call('practice.status', {})).toMatchObject({
      sample: true,
      state: { kind: 'locked', waitMs: 0 },
    })
    await practice.call('practice.unlock', { passphrase: secret('sample') })
    expect((await practice.call('practice.status', {})).state).toEqual({
      kind: 'open',
      recoveryKeyConfirmed: true,
      handedOver: false,
    })
  })

  it('makes the passphrase as dear to try as it is meant to be, where no test says otherwise', async () => {
    practice = startApplication()
    const application = createApplication({
      paths: { practice: join(practice.host.outFolder, 'real'), resources: 'resources' },
      sample: false,
      restarted: false,
      clock: practice.clock,
      random: (bytes) => randomBytes(bytes),
      host: practice.host,
      log: () => {},
    })
    const wanted = {
      practiceName: 'Quiet Room',
      therapistName: 'Ida Blum',
      passphrase: secret('a quiet room'),
    }
    expect((await application.call('practice.create', wanted)).ok).toBe(true)
    await application.close()
    const { vault } = JSON.parse(readFileSync(join(practice.host.outFolder, 'real', 'vault.json'), 'utf8'))
    expect(vault.passphrase.cost).toEqual({ memory: 65_536, passes: 3, lanes: 4 })
  })
})
