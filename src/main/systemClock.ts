import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'
import type { Clock } from '../core/clock.ts'

/** The system's own name for this start of the computer, where it has one. */
function bootName(): string {
  try {
    switch (process.platform) {
      case 'linux':
        return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      case 'darwin':
        return execFileSync('/usr/sbin/sysctl', ['-n', 'kern.bootsessionuuid'], { encoding: 'utf8' }).trim()
      default:
        return ''
    }
  } catch {
    return ''
  }
}

/**
 * The computer's own clock and zone, `offsetMs` ahead and running `rate` times as fast from the start of the process.
 * `uptime` counts sleep on Linux, macOS and Windows; `sleptMs` is sleep that it knows nothing of.
 */
export function systemClock(offsetMs: number, rate = 1, sleptMs = 0): Clock {
  const startedAt = Date.now()
  const startedUp = uptime() * 1000
  const now = () => startedAt + offsetMs + (Date.now() - startedAt) * rate
  let boot: string | undefined
  return {
    now,
    today() {
      const at = new Date(now())
      const two = (value: number) => String(value).padStart(2, '0')
      return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
    },
    sinceBoot: () => Math.round(startedUp + sleptMs + (uptime() * 1000 - startedUp) * rate),
    boot() {
      boot ??= bootName()
      return boot
    },
  }
}
