import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const figure = new URL('../../../../src/body/figure/', import.meta.url)

it('is what its generator writes, byte for byte', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'figure-'))
  try {
    const file = join(folder, 'figure.json')
    execFileSync(process.execPath, [fileURLToPath(new URL('generate/build.mjs', figure)), file])
    expect(readFileSync(file).equals(readFileSync(new URL('figure.json', figure)))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
