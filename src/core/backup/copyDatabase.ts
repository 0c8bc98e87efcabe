import { read } from 'node:fs'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import Driver from 'better-sqlite3'
import { z } from 'zod'
import type { Connection } from '../db/open.ts'
import type { Progress } from '../jobs/jobs.ts'
import { descriptorOf } from './liveFile.ts'

const readAt = promisify(read)
const pieceBytes = 1 << 20

const Checkpoint = z.tuple([z.object({ busy: z.number(), log: z.number(), checkpointed: z.number() })])

/**
 * Has `reader` begin to read. True when the database's file alone holds all that it reads, and goes on holding it: the
 * log has been written back to its end by `live`, the connection that saves, and a reader of the file itself keeps every
 * checkpoint from writing (sqlite.org/walformat.html, WAL_READ_LOCK(0)). What is saved meanwhile goes into the log. False
 * while somebody reads an older state, while `live` is about to save, and on a full disk. All of it is synchronous, so
 * that nothing comes between.
 */
export function holdStill(live: Connection, reader: Connection): boolean {
  const whole = isWrittenBack(live)
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM sqlite_schema').get()
  return whole
}

function isWrittenBack(live: Connection): boolean {
  try {
    const [{ busy, log, checkpointed }] = Checkpoint.parse(live.pragma('wal_checkpoint(PASSIVE)'))
    return busy === 0 && log === checkpointed
  } catch (error) {
    if (error instanceof Driver.SqliteError) return false
    throw error
  }
}

/** Copies the file of a database that holds still, piece by piece, as it lies there: encrypted. Flushed at the end. */
export async function copyDatabase(path: string, copy: string, progress: Progress): Promise<void> {
  const from = descriptorOf(path)
  const to = await open(copy, 'wx', 0o600)
  try {
    const piece = Buffer.alloc(pieceBytes)
    for (let at = 0; ; ) {
      const { bytesRead } = await readAt(from, piece, 0, pieceBytes, at)
      if (bytesRead === 0) break
      await to.writeFile(piece.subarray(0, bytesRead))
      at += bytesRead
      await progress.breathe()
    }
    await to.sync()
  } finally {
    await to.close()
  }
}
