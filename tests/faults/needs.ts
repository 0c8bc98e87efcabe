import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether a small disk can be mounted here: tried, for root in a container may not. */
function mounts(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'effleurage-mount-'))
  try {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0
    if (mounted) spawnSync('umount', ['-l', folder])
    return mounted
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const logsFiles = () => process.platform === 'linux' && spawnSync('gcc', ['--version']).status === 0

const noLog = 'file operations can be logged only on Linux with gcc'
const noMount = 'a disk small enough to fill cannot be mounted here'

/** What a fault test asks of the computer, and why it cannot run where that is missing; null where it can. */
export function missingFor(id: string): string | null {
  switch (id) {
    case 'T2':
      return logsFiles() ? null : noLog
    case 'T3':
      return mounts() ? null : noMount
    case 'T4':
      return !logsFiles() ? noLog : mounts() ? null : noMount
    default:
      return null
  }
}
