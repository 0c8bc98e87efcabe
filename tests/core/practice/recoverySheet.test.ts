import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPractice, secret, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

describe('the recovery sheet', () => {
  it('carries the key and the names, under a title that tells nothing', async () => {
    const { recoveryKey } = await practice.call('practice.newRecoveryKey', {})
    const typed = secret(recoveryKey.toLowerCase())
    const document = await practice.call('practice.recoverySheet', { recoveryKey: typed })
    expect(typed.every((byte) => byte === 0)).toBe(true)
    expect(document).toMatchObject({ title: 'Recovery key', pages: 1, missingCharacters: [] })
    const [published] = practice.host.published
    if (published === undefined) throw new Error('nothing was published')
    expect(published).toMatchObject({ id: document.documentId, title: 'Recovery key' })
    const file = join(practice.host.outFolder, 'sheet.pdf')
    writeFileSync(file, published.bytes)
    const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    for (const group of recoveryKey.split('-')) expect(stdout).toContain(group)
    expect(stdout).toContain('Quiet Room Massage')
    expect(stdout).toContain('Ida Blum')
  })

  it('is not made of a key that does not open the practice', async () => {
    const old = await practice.call('practice.newRecoveryKey', {})
    await practice.call('practice.newRecoveryKey', {})
    expect(
      await practice.tryCall('practice.recoverySheet', { recoveryKey: secret(old.recoveryKey) }),
    ).toMatchObject({ error: { code: 'invalid', fields: { recoveryKey: 'recoveryKeyWrong' } } })
    expect(practice.host.published).toEqual([])
  })

  it('is saved where the person chose, whole, and nowhere else', async () => {
    const { recoveryKey } = await practice.call('practice.newRecoveryKey', {})
    const file = join(practice.host.outFolder, 'key.pdf')
    const token = practice.host.choose(file)
    await practice.call('practice.saveRecoverySheet', { recoveryKey: secret(recoveryKey), token })
    const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    for (const group of recoveryKey.split('-')) expect(stdout).toContain(group)
    expect(practice.host.published).toEqual([])
    expect(
      await practice.tryCall('practice.saveRecoverySheet', {
        recoveryKey: secret(recoveryKey),
        token: 'unknown',
      }),
    ).toMatchObject({ error: { code: 'notFound' } })
  })
})
