import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, openConnection } from '../../src/core/db/open.ts'
import { readCopies } from '../../src/core/vault/copies.ts'
import { filesIn } from '../../src/core/vault/folder.ts'
import { keyByPassphrase } from '../../src/core/vault/keys.ts'
import { secret, testPassphrase } from './practice.ts'

/** The data key of a practice; made by `openTestPractice` where no passphrase is given. */
export async function dataKeyOf(folder: string, passphrase = testPassphrase): Promise<Buffer> {
  const copies = readCopies(filesIn(folder))
  const vault = copies.kind === 'whole' ? copies.candidates[0]?.vault : undefined
  const key = vault && (await keyByPassphrase(vault, secret(passphrase)))
  if (!key) throw new Error('the test passphrase does not open this vault')
  return key
}

/** A connection of one's own to the database of a closed practice. */
export async function connectTo(folder: string, passphrase = testPassphrase): Promise<Connection> {
  const key = await dataKeyOf(folder, passphrase)
  return openConnection(join(folder, 'practice.db'), { key, access: 'write' })
}

/** Every file of a folder with the hash of its bytes. */
export function fingerprints(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )
}
