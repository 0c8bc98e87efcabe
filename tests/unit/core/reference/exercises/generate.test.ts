import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const exercises = new URL('../../../../../src/core/reference/exercises/', import.meta.url)
const run = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, [fileURLToPath(new URL(script, exercises)), ...args], { encoding: 'utf8' })

it('is what its generator writes, byte for byte', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'drawings-'))
  try {
    const file = join(folder, 'drawings.json')
    run('generate/build.mjs', file)
    expect(readFileSync(file).equals(readFileSync(new URL('drawings.json', exercises)))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('holds its proportions in every pose', { timeout: 60_000 }, () => {
  const { bones, short, folded, sunk, heads, poses } = JSON.parse(run('generate/measure.mjs'))
  expect(poses).toBeGreaterThan(40)
  expect(bones).toBeLessThan(1e-6)
  expect(short).toBeLessThan(3)
  expect(folded).toEqual([])
  expect(sunk).toEqual([])
  expect(heads).toBeGreaterThan(7)
  expect(heads).toBeLessThan(8)
})
