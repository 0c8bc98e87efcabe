import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system of some megabytes in memory, mounted; needs root, or the right to make one's own mounts. */
export function withSmallDisk<Result>(
  use: (folder: string) => Promise<Result>,
  megabytes = 16,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'effleurage-disk-'))
  const { status, stderr } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${megabytes}m,mode=1777`,
    'tmpfs',
    folder,
  ])
  if (status !== 0) {
    rmSync(folder, { recursive: true })
    throw new Error(`no small disk can be mounted here: ${stderr?.toString().trim() ?? 'no mount'}`)
  }
  return use(folder).finally(() => {
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  })
}

/** Has a mounted disk take no more writing, or take it again. Throws while something on it is open for writing. */
export function remount(folder: string, how: 'ro' | 'rw'): void {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,${how}`, folder])
  if (status !== 0) throw new Error(`cannot be remounted: ${stderr?.toString().trim()}`)
}
