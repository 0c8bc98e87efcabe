import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { filledPractice } from '../../bench/practice/filled.ts'
import { secret, testPassphrase } from '../../helpers/practice.ts'

const pageSize = 4096

it('a large database is not read whole before it opens; its damage is told where it is met', async () => {
  const practice = await filledPractice({ clients: 100, notes: 2000 })
  try {
    await practice.application.close()
    const path = join(practice.folder, 'practice.db')
    expect(statSync(path).size).toBeGreaterThan(4 * 1024 * 1024)
    const bytes = readFileSync(path)
    // What was written last: the newest notes. What opening needs lies at the beginning.
    for (let place = bytes.length * 0.6; place < bytes.length; place += pageSize) {
      bytes[Math.floor(place)] = (bytes[Math.floor(place)] ?? 0) ^ 1
    }
    writeFileSync(path, bytes)

    await practice.restart()
    const unlocked = await practice.tryCall('practice.unlock', { passphrase: secret(testPassphrase) })
    expect(unlocked).toEqual({ ok: true, value: {} })
    const found = await practice.tryCall('search.find', { text: 'shoulder', limit: 100 })
    expect(found).toMatchObject({ ok: false, error: { code: 'damaged' } })
  } finally {
    await practice.close()
  }
})
