import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { KeptBackup } from '../../contract/models/backup.ts'
import { newestVersion } from '../db/migrate.ts'
import { placeName } from './ledger.ts'
import { backupFiles, type Manifest, readManifest } from './manifest.ts'

export interface FoundBackup {
  readonly folder: string
  readonly manifest: Manifest
}

/** The backups in a folder, newest first; the folder may be a backup itself. Half-made ones are none. */
export function backupsIn(folder: string): readonly FoundBackup[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
  return [folder, ...names]
    .flatMap((path) => {
      const sealed = existsSync(backupFiles(path).database) ? readManifest(path) : null
      return sealed === null ? [] : [{ folder: path, manifest: sealed.manifest }]
    })
    .sort((one, other) => other.manifest.madeAt.localeCompare(one.manifest.madeAt))
}

/** Backups that were shown: the screens know them by id, and never by path. */
export interface Shelf {
  show(found: FoundBackup): KeptBackup
  folderOf(id: string): string | undefined
}

export function createShelf(newId: () => string): Shelf {
  const folders = new Map<string, string>()
  const ids = new Map<string, string>()
  return {
    show({ folder, manifest: { madeAt, clients, sessions, schemaVersion } }) {
      const id = ids.get(folder) ?? newId()
      ids.set(folder, id)
      folders.set(id, folder)
      const fits = schemaVersion > newestVersion ? 'newer' : 'yes'
      const bytes = statSync(backupFiles(folder).database, { throwIfNoEntry: false })?.size ?? 0
      return { id, madeAt, clients, sessions, place: placeName(dirname(folder)), fits, bytes }
    },
    folderOf: (id) => folders.get(id),
  }
}
