import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** What a file loads at once: neither types nor what `import()` fetches when it is wanted. */
function loadedBy(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/^(?:import|export)\s+(?!type\b)([^;'"]*?)\s*from\s+'([^']+)'/gm)].flatMap(
    ([, names = '', from = '']) => {
      const listed = /^\{([^}]*)\}$/.exec(names.trim())?.[1]?.split(',') ?? ['*']
      const typesOnly = listed.every((name) => name.trim() === '' || name.trim().startsWith('type '))
      if (typesOnly) return []
      return [from.startsWith('.') ? resolve(dirname(file), from) : from]
    },
  )
}

function allLoadedBy(entry: string): ReadonlySet<string> {
  const found = new Set([entry])
  for (const file of found) {
    if (file.endsWith('.ts') && existsSync(file)) for (const one of loadedBy(file)) found.add(one)
  }
  return found
}

test('the practice process loads no driver, query builder, key derivation or figure before a passphrase is typed', () => {
  const loaded = allLoadedBy(resolve('src/main/practiceEntry.ts'))
  expect([...loaded].some((file) => file.endsWith('vault/door.ts'))).toBe(true)
  const late =
    /better-sqlite3|kysely|argon2|src\/body\/|src\/core\/reference\/|practice\/open\.ts|procedures\.ts/
  expect([...loaded].filter((file) => late.test(file))).toEqual([])
})

test('the look sees what is loaded', () => {
  const loaded = allLoadedBy(resolve('src/core/practice/open.ts'))
  for (const name of ['better-sqlite3', 'kysely', resolve('src/body/figure/figure.json')])
    expect(loaded).toContain(name)
})
