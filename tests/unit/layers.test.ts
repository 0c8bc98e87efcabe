import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Arrows point inward; one forbidden import is planted per rule and must be refused. */
const forbidden: readonly [file: string, from: string][] = [
  ['src/body/planted.ts', '../contract/procedures.ts'],
  ['src/body/planted.ts', '../core/context.ts'],
  ['src/body/planted.ts', 'zod'],
  ['src/body/planted.ts', 'node:fs'],
  ['src/contract/planted.ts', '../core/context.ts'],
  ['src/contract/planted.ts', '../main/window.ts'],
  ['src/contract/planted.ts', 'kysely'],
  ['src/contract/planted.ts', 'electron'],
  ['src/core/chart/planted.ts', 'electron'],
  ['src/core/chart/planted.ts', 'react'],
  ['src/core/chart/planted.ts', '../../renderer/src/main.tsx'],
  ['src/core/chart/planted.ts', '../../main/window.ts'],
  ['src/main/planted.ts', 'better-sqlite3'],
  ['src/main/planted.ts', 'react'],
  ['src/main/planted.ts', '../renderer/src/main.tsx'],
  ['src/preload/planted.ts', '../core/context.ts'],
  ['src/preload/planted.ts', 'node:fs'],
  ['src/renderer/src/planted.tsx', '../../core/context.ts'],
  ['src/renderer/src/planted.tsx', 'electron'],
  ['src/renderer/src/planted.tsx', 'node:fs'],
  ['src/renderer/src/features/chart/planted.tsx', '../../../../core/chart/rules.ts'],
]
const allowed: readonly [file: string, from: string][] = [
  ['src/contract/planted.ts', '../body/ids.ts'],
  ['src/core/chart/planted.ts', '../../contract/reply.ts'],
  ['src/core/chart/planted.ts', 'kysely'],
  ['src/main/planted.ts', 'electron'],
  ['src/renderer/src/planted.tsx', '../../contract/reply.ts'],
]

/** Plants each import in a folder of its own beside a copy of our rules, and asks Biome once for all of them. */
function refusals(planted: readonly (readonly [file: string, from: string])[]): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'))
  try {
    cpSync('biome.json', join(folder, 'biome.json'))
    const named = planted.map(([file, from], index) => {
      const unique = file.replace('planted', `planted${index}`)
      mkdirSync(dirname(join(folder, unique)), { recursive: true })
      writeFileSync(join(folder, unique), `import '${from}'\n`)
      return { unique, key: `${file} ${from}` }
    })
    const ran = spawnSync(resolve('node_modules/.bin/biome'), ['lint', '--max-diagnostics=none', '.'], {
      cwd: folder,
      encoding: 'utf8',
    })
    const said = ran.stdout + ran.stderr
    return new Set(
      named
        .filter(({ unique }) => said.includes(`${unique}:1:8 lint/style/noRestrictedImports`))
        .map((n) => n.key),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('the layers', () => {
  const refused = refusals([...forbidden, ...allowed])

  it.each(forbidden)('%s may not import %s', (file, from) => {
    expect(refused).toContain(`${file} ${from}`)
  })

  it.each(allowed)('%s may import %s', (file, from) => {
    expect(refused).not.toContain(`${file} ${from}`)
  })
})
