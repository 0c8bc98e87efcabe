import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkSettings, openConnection } from '../../../src/core/db/open.ts'
import { databaseSalt } from '../../../src/core/vault/keys.ts'
import { connectTo, dataKeyOf } from '../../helpers/database.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
  await practice.restart()
})
afterEach(() => practice.close())

const pragmas = [
  ['journal_mode', 'wal', 'DELETE'],
  ['synchronous', 2, 'NORMAL'],
  ['temp_store', 2, 'FILE'],
  ['secure_delete', 1, 'OFF'],
  ['foreign_keys', 1, 'OFF'],
  ['trusted_schema', 0, 'ON'],
  ['cell_size_check', 1, 'OFF'],
] as const

describe('a connection', () => {
  it.each(pragmas)('reads %s back as %s, and notices when it is %s', async (name, expected, other) => {
    const connection = await connectTo(practice.folder)
    try {
      expect(connection.pragma(name, { simple: true })).toBe(expected)
      expect(() => checkSettings(connection)).not.toThrow()
      connection.pragma(`${name}=${other}`)
      expect(() => checkSettings(connection)).toThrow(name)
    } finally {
      connection.close()
    }
  })

  it('opens with no other key, and with the data key left whole for its owner', async () => {
    const path = join(practice.folder, 'practice.db')
    const key = await dataKeyOf(practice.folder)
    const kept = Buffer.from(key)
    openConnection(path, { key, access: 'read' }).close()
    expect(key).toEqual(kept)
    key.writeUInt8(key.readUInt8(31) ^ 1, 31)
    expect(() => openConnection(path, { key, access: 'write' })).toThrow('not a database')
    expect(() => openConnection(path, { key: randomBytes(32), access: 'read' })).toThrow('not a database')
  })

  it('begins with the salt that tells the database as its own, and nothing plain', async () => {
    const bytes = readFileSync(join(practice.folder, 'practice.db'))
    expect(bytes.subarray(0, 16)).toEqual(databaseSalt(await dataKeyOf(practice.folder)))
    expect(bytes.includes('CREATE TABLE')).toBe(false)
  })
})
