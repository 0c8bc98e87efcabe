import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { type Counter, seeded } from '../row.ts'

const project = path.resolve(import.meta.dirname, '../../..')
const served = path.join(project, 'out', 'renderer')

const ups = [
  '..',
  '%2e%2e',
  '.%2e',
  '%2E.',
  '..%2f..',
  '..%5c..',
  '....',
  '..;',
  '%252e%252e',
  '\\..',
  '%c0%ae%c0%ae',
]
const slashes = ['/', '//', '\\', '%2f', '%5c', '/./', '/%2e/']
const aims = [
  'etc/passwd',
  'package.json',
  'main/index.js',
  'main/practiceEntry.js',
  'preload/index.cjs',
  'practice/vault.json',
  'windows/win.ini',
  'proc/self/environ',
]

/** Paths that try to get out of the folder that is served. */
function pathsOut(count: number, seed: number): readonly string[] {
  const random = seeded(seed)
  const one = (values: readonly string[]) => values[random(values.length)] ?? ''
  return Array.from({ length: count }, () => {
    const start = random(3) === 0 ? `/assets${one(slashes)}` : one(['/', '//', '/index.html/'])
    const climb = Array.from({ length: 1 + random(6) }, () => `${one(ups)}${one(slashes)}`).join('')
    const end = random(6) === 0 ? `${one(aims)}%00.html` : one(aims)
    return `${start}${climb}${end}`
  })
}

/** Asked for over `app://`, each path gets nothing. The control is a folder joined with what was asked for. */
export async function askOut(found: Counter, control: Counter, app: ElectronApplication, count: number) {
  const paths = pathsOut(count, 11)
  const answers = await app.evaluate(
    ({ net }, all) =>
      Promise.all(
        all.map((asked) =>
          net.fetch(`app://effleurage${asked}`).then(
            (answer) => answer.status,
            () => 0,
          ),
        ),
      ),
    paths,
  )
  for (const [index, asked] of paths.entries()) {
    found.injected += 1
    found.check(answers[index] === 404 || answers[index] === 0, `app://effleurage${asked}: ${answers[index]}`)
    control.injected += 1
    control.check(!leavesNaively(asked), `naive: ${asked}`)
  }
}

function leavesNaively(asked: string): boolean {
  try {
    const file = path.join(served, decodeURIComponent(asked))
    readFileSync(file)
    return !file.startsWith(served)
  } catch {
    return false
  }
}
