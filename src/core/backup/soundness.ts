import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { AppError } from '../appError.ts'
import { openConnection } from '../db/open.ts'
import type { OpenVault } from '../vault/openVault.ts'

/** A database to be looked at. */
export interface Looked {
  readonly database: string
  /** Lends the data key. */
  readonly withKey: OpenVault['withDataKey']
  readonly nativeBinding: string | undefined
}

const Told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('looked'), sound: z.boolean() }),
  z.object({ kind: z.literal('failed'), code: z.string() }),
  z.object({ kind: z.literal('noThread') }),
])

/** Whether a database holds together: every page by its HMAC, every table with its indexes, and the search index. */
export function isSound(database: string, key: Uint8Array, nativeBinding: string | undefined): boolean {
  const connection = openConnection(database, { key, nativeBinding, access: 'read' })
  try {
    // Checking may sort, and a temporary file would hold plain text.
    connection.pragma('temp_store=MEMORY')
    // Pages are looked at again and again, and each look at one that was put away deciphers it anew.
    connection.pragma(`cache_size=-${64 * 1024}`)
    return connection.pragma('integrity_check(1)', { simple: true }) === 'ok'
  } finally {
    connection.close()
  }
}

/**
 * The same in a thread of its own, whose program lies at `entry`: it is one long call, and others have their turn
 * meanwhile. Stopped by `signal`. Throws AppError damaged or cancelled, or what the driver says.
 */
export async function checkApart(
  entry: string | undefined,
  looked: Looked,
  signal: AbortSignal,
): Promise<void> {
  const answer = entry === undefined ? null : Told.parse(await answerOf(entry, looked, signal))
  signal.throwIfAborted()
  // Where no thread can be had the check is made all the same.
  if (answer === null || answer.kind === 'noThread') return checkHere(looked)
  if (answer.kind === 'failed')
    throw Object.assign(new Error('the copy cannot be read'), { code: answer.code })
  if (!answer.sound) throw unsound()
}

const unsound = () => new AppError('damaged', 'The copy does not hold together.')

function checkHere({ database, withKey, nativeBinding }: Looked) {
  if (!withKey((key) => isSound(database, key, nativeBinding))) throw unsound()
}

async function answerOf(
  entry: string,
  { database, withKey, nativeBinding }: Looked,
  signal: AbortSignal,
): Promise<unknown> {
  // Handed over and not cloned: the thread wipes the only copy.
  const key = withKey((lent) => Uint8Array.from(lent))
  const workerData = { database, key, nativeBinding }
  const worker = new Worker(entry, { workerData, transferList: [key.buffer] })
  const stop = () => void worker.terminate()
  signal.addEventListener('abort', stop)
  try {
    return await new Promise<unknown>((resolve) => {
      worker.once('message', resolve)
      worker.once('error', () => resolve({ kind: 'noThread' }))
      worker.once('exit', () => resolve({ kind: 'noThread' }))
    })
  } finally {
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}
