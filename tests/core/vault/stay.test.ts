import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addTarget, backUp, backupsOn } from '../../helpers/backup.ts'
import { addClient } from '../../helpers/people.ts'
import { openTestPractice, secret, type TestPractice, testPassphrase } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
  practice.host.keychain.real = true
})
afterEach(() => practice.close())

const passphrase = () => secret(testPassphrase)
const turnOn = () => practice.call('practice.stayUnlocked', { passphrase: passphrase() })
const state = async () => (await practice.call('practice.status', {})).state.kind
const file = () => join(practice.folder, 'stay.json')
const read = () => JSON.parse(readFileSync(file(), 'utf8'))

describe('staying unlocked on this computer', () => {
  it('is off at first, and the next start asks for the passphrase', async () => {
    expect(await practice.call('practice.staying', {})).toEqual({ possible: true, on: false })
    expect(existsSync(file())).toBe(false)
    await practice.restart()
    expect(await state()).toBe('locked')
  })

  it('opens after a quit, and the trail tells of it', async () => {
    await addClient(practice, { name: 'Anna Lind' })
    expect(await turnOn()).toEqual({ possible: true, on: true })
    await practice.restart()
    expect(await state()).toBe('open')
    expect(await practice.call('clients.list', { archived: true })).toHaveLength(1)
    const kinds = (await practice.call('audit.lines', { before: null, limit: 5 })).map(({ kind }) => kind)
    expect(kinds).toContain('practice.openedItself')
    expect(kinds).toContain('practice.stayUnlocked')
  })

  it('asks for the passphrase before, and refuses another', async () => {
    expect(
      await practice.tryCall('practice.stayUnlocked', { passphrase: secret('not this one') }),
    ).toMatchObject({ error: { code: 'invalid', fields: { passphrase: 'passphraseWrong' } } })
    expect(existsSync(file())).toBe(false)
  })

  it.each([
    ['in good order', true],
    ['by a kill, for it took too long', false],
  ])('opens nothing that was locked %s; the next unlocking makes the copy anew', async (_, inTime) => {
    await turnOn()
    expect(read().copy).not.toBeNull()
    await practice.lock(inTime)
    expect(await state()).toBe('locked')
    expect(read().copy).toBeNull()
    await practice.restart()
    expect(await state()).toBe('locked')
    await practice.call('practice.unlock', { passphrase: passphrase() })
    expect(await practice.call('practice.staying', {})).toEqual({ possible: true, on: true })
    await practice.restart()
    expect(await state()).toBe('open')
  })

  it('opens nothing in a client’s hands, until the passphrase was given again', async () => {
    await turnOn()
    const { id: clientId } = await addClient(practice, { name: 'Anna Lind' })
    const { id: intakeId } = await practice.call('intakes.begin', { clientId, kind: 'full' })
    await practice.call('handover.begin', { intakeId, parts: 'both' })
    expect(read().copy).toBeNull()
    await practice.call('handover.leave', { passphrase: passphrase() })
    expect(read().copy).not.toBeNull()
  })

  it('leaves no copy behind where it is turned off', async () => {
    await turnOn()
    expect(await practice.call('practice.askEachTime', {})).toEqual({ possible: true, on: false })
    expect(existsSync(file())).toBe(false)
    await practice.reopen()
    expect(existsSync(file())).toBe(false)
  })

  it('is refused where no keychain keeps a secret, and waits for a passphrase where it is gone', async () => {
    await turnOn()
    practice.host.keychain.real = false
    await practice.restart()
    expect(await state()).toBe('locked')
    await practice.call('practice.unlock', { passphrase: passphrase() })
    expect(await practice.call('practice.staying', {})).toEqual({ possible: false, on: true })
    await practice.call('practice.askEachTime', {})
    expect(await practice.tryCall('practice.stayUnlocked', { passphrase: passphrase() })).toMatchObject({
      error: { code: 'conflict' },
    })
    expect(existsSync(file())).toBe(false)
  })

  it('takes no copy that was changed, of another practice, or wished by nobody who had the key', async () => {
    await turnOn()
    const whole = read()
    const other = await openTestPractice()
    other.host.keychain.real = true
    await other.call('practice.stayUnlocked', { passphrase: passphrase() })
    const theirs = JSON.parse(readFileSync(join(other.folder, 'stay.json'), 'utf8'))
    await other.close()
    for (const copy of [
      theirs.copy,
      { ...whole.copy, sealed: 'AAAA' },
      { ...whole.copy, key: theirs.copy.key },
    ]) {
      writeFileSync(file(), JSON.stringify({ ...whole, copy }))
      await practice.restart()
      expect(await state()).toBe('locked')
      expect(await practice.call('practice.status', {})).toMatchObject({ state: { waitMs: 0 } })
    }
    writeFileSync(file(), JSON.stringify({ ...whole, copy: null, mark: theirs.mark }))
    await practice.reopen()
    expect(read().copy).toBeNull()
    expect(await practice.call('practice.staying', {})).toEqual({ possible: true, on: false })
  })

  it('holds neither key nor passphrase in plain, and goes into no backup', async () => {
    const target = await addTarget(practice)
    await turnOn()
    const text = readFileSync(file(), 'latin1')
    const key = practice.context.vault.withDataKey((bytes) => Buffer.from(bytes))
    expect(text).not.toContain(key.toString('base64'))
    expect(text).not.toContain(key.toString('hex'))
    await backUp(practice)
    const [backup] = await practice.call('backup.kept', {})
    expect(existsSync(join(backupsOn(target)[0] ?? '', 'stay.json'))).toBe(false)
    await practice.call('backup.restore', { id: backup?.id ?? '', passphrase: passphrase() })
    expect(await practice.call('practice.staying', {})).toEqual({ possible: true, on: false })
    await practice.restart()
    expect(await state()).toBe('locked')
  })
})
