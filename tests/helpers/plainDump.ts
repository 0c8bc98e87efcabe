import { createDecipheriv } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataKeyOf } from './database.ts'
import { testPassphrase } from './practice.ts'

/** As SQLCipher 4: pages of 4096 bytes, of which the last 80 are nonce (16) and HMAC. */
const page = 4096
const reserved = 80
/** The write-ahead log: a header, then frames of a header (number of the page first) and the page. */
const logHead = 32
const frameHead = 24

/**
 * Every page of a practice's database and of its log as plain bytes, free ones too: what somebody with the key and a hex
 * editor would see. Decrypted by hand: SQLite itself vacuums when it takes a key away. The practice may be open.
 */
export async function plainDump(folder: string, passphrase = testPassphrase): Promise<Buffer> {
  const key = await dataKeyOf(folder, passphrase)
  const database = readFileSync(join(folder, 'practice.db'))
  const pages: Buffer[] = []
  // The first page, of another make-up, holds the names of the tables and nothing else.
  for (let at = page; at < database.length; at += page) {
    pages.push(plain(database.subarray(at, at + page), key))
  }
  const logPath = join(folder, 'practice.db-wal')
  const log = existsSync(logPath) ? readFileSync(logPath) : Buffer.alloc(0)
  for (let at = logHead; at + frameHead + page <= log.length; at += frameHead + page) {
    const from = at + frameHead
    if (log.readUInt32BE(at) > 1) pages.push(plain(log.subarray(from, from + page), key))
  }
  return Buffer.concat(pages)
}

function plain(bytes: Buffer, key: Buffer): Buffer {
  const end = page - reserved
  const decipher = createDecipheriv('aes-256-cbc', key, bytes.subarray(end, end + 16)).setAutoPadding(false)
  return Buffer.concat([decipher.update(bytes.subarray(0, end)), decipher.final()])
}
