import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listAssets, typeOf } from '../../../src/main/assets.ts'

function builtWindow() {
  const base = mkdtempSync(path.join(os.tmpdir(), 'assets-'))
  mkdirSync(path.join(base, 'renderer', 'assets'), { recursive: true })
  writeFileSync(path.join(base, 'secret.js'), '')
  writeFileSync(path.join(base, 'renderer', 'index.html'), '')
  writeFileSync(path.join(base, 'renderer', 'assets', 'index-a1.js'), '')
  return path.join(base, 'renderer')
}

const parts = [
  ...['..', '.', '...', '%2e%2e', '%2E.', '%252e%252e', '%c0%ae%c0%ae', '..%00', '..;', '\\..', '%5c..', '~'],
  ...['assets', 'renderer', 'secret.js', 'index.html', 'etc', 'passwd', 'C:', '__proto__', 'constructor', ''],
]
const separators = ['/', '//', '\\', '%2f', '%5c', '/./', '/../', '\u2215', '\uff0f']

/** Ways to write a path that somewhere, once, has led out of a folder. */
const hostilePath = fc
  .array(fc.tuple(fc.constantFrom(...separators), fc.constantFrom(...parts)), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.flat().join(''))

test('lists every file of the folder under its address', () => {
  const folder = builtWindow()
  expect([...listAssets(folder)].sort()).toEqual([
    ['/assets/index-a1.js', path.join(folder, 'assets', 'index-a1.js')],
    ['/index.html', path.join(folder, 'index.html')],
  ])
})

test('no way of writing an address names anything else', () => {
  const folder = builtWindow()
  const assets = listAssets(folder)
  const ours = new Set([
    path.join(folder, 'index.html'),
    path.join(folder, 'assets', 'index-a1.js'),
    undefined,
  ])
  const reached = { hit: 0, miss: 0 }
  fc.assert(
    fc.property(hostilePath, (written) => {
      for (const address of [written, new URL(`app://effleurage/${written}`).pathname]) {
        const file = assets.get(address)
        expect(ours.has(file)).toBe(true)
        if (file) reached.hit += 1
        else reached.miss += 1
      }
    }),
    { numRuns: 500 },
  )
  // Plain spellings of our own files are among them, so the check above has seen both sides.
  expect(assets.get(new URL('app://effleurage/assets/../index.html').pathname)).toBe(
    path.join(folder, 'index.html'),
  )
  expect(reached.miss).toBeGreaterThan(500)
})

test('a file of unknown kind has no type', () => {
  expect(typeOf('/x/index.js')).toBe('text/javascript; charset=utf-8')
  expect(typeOf('/x/index.js.map')).toBeUndefined()
})
