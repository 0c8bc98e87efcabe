import type { Context } from '../context.ts'
import type { Progress } from '../jobs/jobs.ts'
import { readSettings } from '../settings/store.ts'
import { openArchive } from './archive.ts'
import { importArchive } from './importArchive.ts'

/** Brings an archive into an empty practice. Throws AppError refused, damaged, notFound, conflict, cancelled. */
export async function bringIn(
  context: Context,
  path: string,
  password: Uint8Array | null,
  progress: Progress,
): Promise<void> {
  const archive = await openArchive(path, password)
  try {
    await importArchive(context, archive, progress)
    context.host.autoLock((await readSettings(context.db)).autoLockMinutes)
  } finally {
    await archive.close()
  }
}
