import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Progress } from '../jobs/jobs.ts'
import { writeCopies } from '../vault/copies.ts'
import { syncFile, syncFolder } from '../vault/durable.ts'
import { filesIn, isVacant, type PracticeFiles } from '../vault/folder.ts'
import { erasedKnown } from './erasedKnown.ts'
import { readLedger } from './ledger.ts'
import { backupFiles } from './manifest.ts'
import type { UnlockedBackup } from './openBackup.ts'

const beside = (files: PracticeFiles) => ({
  /** Being copied: worth nothing. */
  copying: filesIn(`${files.folder}.restoring`),
  /** Copied, read back and flushed: waits for the present one to step aside. */
  ready: filesIn(`${files.folder}.restored`),
})

/**
 * Copies an unlocked backup beside the practice, which may be open meanwhile, and reads it back. Throws AppError
 * damaged. The caller wipes the key.
 */
export async function prepareRestore(
  files: PracticeFiles,
  folder: string,
  unlocked: UnlockedBackup,
  nativeBinding: string | undefined,
  progress: Progress,
): Promise<void> {
  const { copying, ready } = beside(files)
  rmSync(copying.folder, { recursive: true, force: true })
  rmSync(ready.folder, { recursive: true, force: true })
  mkdirSync(copying.folder, { recursive: true, mode: 0o700 })
  try {
    progress.tell('copying', 0)
    copyFileSync(backupFiles(folder).database, copying.database)
    syncFile(copying.database)
    // A later sequence: nothing older that may turn up is taken for the newer one.
    const { vault, dataKey } = unlocked
    const erased = [...erasedKnown(files, folder, unlocked)]
    writeCopies(copying, { ...vault, sequence: vault.sequence + 1, erased }, dataKey)
    const known = readLedger(files)
    if (known?.practiceId === unlocked.manifest.practiceId) copyFileSync(files.backups, copying.backups)
    const { checkDatabase } = await import('./checkDatabase.ts')
    await checkDatabase(copying.database, unlocked, nativeBinding, progress)
    syncFolder(copying.folder)
  } catch (error) {
    rmSync(copying.folder, { recursive: true, force: true })
    throw error
  }
}

/**
 * Puts what was prepared in the place of the practice, which must be closed by now. What was there is kept under
 * another name beside it.
 */
export function placeRestored(files: PracticeFiles, now: number): void {
  const { copying, ready } = beside(files)
  renameSync(copying.folder, ready.folder)
  syncFolder(dirname(files.folder))
  if (!removedWhenEmpty(files.folder)) renameSync(files.folder, asideName(files, now))
  renameSync(ready.folder, files.folder)
  syncFolder(dirname(files.folder))
}

/**
 * Ends what a kill in the middle of a restore has left: with the practice aside already, the restored one takes its
 * place; with the practice still there, nothing has happened. Called before anything looks at the folder.
 */
export function settleRestore(files: PracticeFiles): void {
  const { copying, ready } = beside(files)
  rmSync(copying.folder, { recursive: true, force: true })
  if (!existsSync(ready.folder)) return
  if (!isVacant(files)) {
    rmSync(ready.folder, { recursive: true, force: true })
    return
  }
  if (!removedWhenEmpty(files.folder)) return
  renameSync(ready.folder, files.folder)
  syncFolder(dirname(files.folder))
}

/** True when nothing stands in the way any more. */
function removedWhenEmpty(folder: string): boolean {
  if (!existsSync(folder)) return true
  if (readdirSync(folder).length > 0) return false
  rmdirSync(folder)
  return true
}

/** Stands in the name of a practice that a restore has kept aside, after its own. */
export const keptAsideMark = ' kept aside '

function asideName({ folder }: PracticeFiles, now: number): string {
  const name = `${folder}${keptAsideMark}${new Date(now).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.')}`
  let free = name
  for (let count = 2; existsSync(free); count++) free = `${name} (${count})`
  return free
}
