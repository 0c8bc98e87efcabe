import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { BackupsHolding } from '../../contract/models/erase.ts'
import { isFolder, placeName, readLedger } from '../backup/ledger.ts'
import { keptAsideMark } from '../backup/restore.ts'
import { backupsIn } from '../backup/shelf.ts'
import { syncFolder } from '../vault/durable.ts'
import type { PracticeFiles } from '../vault/folder.ts'
import { untilGone } from './untilGone.ts'

/** The backups that were made since `createdAt`, and so hold the client; `now` in milliseconds since 1970. */
export function holdersOf(
  files: PracticeFiles,
  practiceId: string,
  createdAt: string,
  now: number,
): BackupsHolding {
  const targets = readLedger(files)?.targets ?? []
  const connected = targets.filter(({ path }) => isFolder(path))
  const folders = connected.map(({ path }) => {
    const all = backupsIn(path)
      .filter(({ manifest }) => manifest.practiceId === practiceId)
      .map(({ manifest }) => manifest.madeAt)
    const holding = all.filter((madeAt) => madeAt >= createdAt)
    return { count: holding.length, until: untilGone(all, holding, now) }
  })
  return {
    count: folders.reduce((sum, { count }) => sum + count, 0),
    until:
      folders
        .flatMap(({ until }) => (until === null ? [] : [until]))
        .sort()
        .at(-1) ?? null,
    notConnected: targets.filter(({ path }) => !isFolder(path)).map(({ path }) => placeName(path)),
    keptAside: foldersKeptAside(files),
  }
}

/** Removes the practices that a restore has kept aside: whoever was to be forgotten is in them. */
export function removeKeptAside(files: PracticeFiles): void {
  const beside = dirname(files.folder)
  for (const name of foldersKeptAside(files)) rmSync(join(beside, name), { recursive: true })
  syncFolder(beside)
}

function foldersKeptAside({ folder }: PracticeFiles): readonly string[] {
  const start = `${basename(folder)}${keptAsideMark}`
  return readdirSync(dirname(folder))
    .filter((name) => name.startsWith(start))
    .sort()
}
