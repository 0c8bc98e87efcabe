import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Starts a victim, lets it work for `ms` after it is ready, ends it with SIGKILL; answers every line it said. */
export async function killedAfter(ms: number, args: readonly string[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'victim.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  let said = ''
  let complained = ''
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('ready\n')) resolve()
    })
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text
  })
  await Promise.race([ready, ended])
  if (!said.includes('ready\n')) throw new Error(`the victim did not start: ${complained.slice(0, 2000)}`)
  await wait(ms)
  child.kill('SIGKILL')
  await ended
  // A line that was cut off was not said.
  return said.slice(0, said.lastIndexOf('\n')).split('\n')
}

/** What was said last with this word; null when it never was. */
export const lastSaid = (lines: readonly string[], word: string): string | null =>
  lines.findLast((line) => line.startsWith(`${word} `))?.slice(word.length + 1) ?? null

/** "1700000000000-17" before "1700000000000-18". */
export function isOlder(one: string, other: string): boolean {
  const [time = 0, count = 0] = one.split('-').map(Number)
  const [otherTime = 0, otherCount = 0] = other.split('-').map(Number)
  return time < otherTime || (time === otherTime && count < otherCount)
}
