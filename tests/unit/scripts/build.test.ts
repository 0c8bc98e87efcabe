import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceHash } from '../../../scripts/build.mjs'

let folder = ''
const write = (name: string, content: string) => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  fs.writeFileSync(path.join(folder, name), content)
}
const hash = (target = 'official') => sourceHash(folder, ['src', 'package.json', 'absent'], target)

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-build-'))
  write('src/a.ts', 'a')
  write('src/deep/b.ts', 'b')
  write('package.json', '{}')
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('sourceHash', () => {
  it('stays when a file is only touched, or one beside the sources changes', () => {
    const before = hash()
    write('src/a.ts', 'a')
    write('README.md', 'new')
    expect(hash()).toBe(before)
  })

  it.each([
    ['a changed file', () => write('src/deep/b.ts', 'B')],
    ['a new file', () => write('src/deep/c.ts', '')],
    ['a renamed file', () => fs.renameSync(path.join(folder, 'src/a.ts'), path.join(folder, 'src/z.ts'))],
    ['a removed file', () => fs.rmSync(path.join(folder, 'src/a.ts'))],
    [
      'words moved from one file to the next',
      () => void [write('src/a.ts', 'ab'), write('src/deep/b.ts', '')],
    ],
  ])('changes with %s', (_what, change) => {
    const before = hash()
    change()
    expect(hash()).not.toBe(before)
  })

  it('changes with the Electron it is for', () => {
    expect(hash('fallback')).not.toBe(hash('official'))
  })
})
