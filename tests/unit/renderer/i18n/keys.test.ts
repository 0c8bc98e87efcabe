import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { doorEnglish } from '../../../../src/renderer/src/i18n/doorTexts.ts'
import { english } from '../../../../src/renderer/src/i18n/resources.ts'

const root = new URL('../../../../src/renderer/src/', import.meta.url).pathname
const texts = new Map<string, unknown>(Object.entries(english))

/** Every key of a namespace, "saved.at" and "saved"; plural endings are left off too. */
function keysOf(node: unknown, before = ''): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => {
    const key = before + name
    return [key, key.replace(/_(zero|one|two|few|many|other)$/, ''), ...keysOf(value, `${key}.`)]
  })
}

/**
 * Keys asked for in one source, with the namespaces it names: by its hook, or by the type of the function it is handed.
 * One that names none may use any. A `${}` ends what can be known of a key.
 */
function asked(source: string): { readonly namespaces: string[]; readonly keys: string[] } {
  const named = [...source.matchAll(/(?:useTranslation\(|TFunction<)\s*'([^']+)'/g)].map(
    ([, name = '']) => name,
  )
  const namespaces = named.length > 0 ? named : [...texts.keys()]
  const quoted = [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key)
  const templates = [...source.matchAll(/\bt\(\s*`([^`$]*)\.\$\{/g)].map(([, key = '']) => key)
  return { namespaces, keys: [...quoted, ...templates] }
}

const sources = globSync('**/*.{ts,tsx}', { cwd: root }).map((file) => ({
  file,
  ...asked(readFileSync(path.join(root, file), 'utf8')),
}))
const withKeys = sources.filter(({ keys }) => keys.length > 0)

test('there are sources to look at', () => {
  expect(withKeys.length).toBeGreaterThan(20)
})

describe.each(withKeys)('$file', ({ namespaces, keys }) => {
  test('asks only for texts that exist', () => {
    const known = new Set(namespaces.flatMap((name) => keysOf(texts.get(name))))
    expect(keys.filter((key) => !known.has(key))).toEqual([])
  })
})

test('what is shown while the practice is locked asks only for texts that are there by then', () => {
  const atTheDoor =
    /^(ui|api|features\/unlock)\/|^app\/(Doorway|BrokenPage)\.|^features\/firstStart\/NewPassphrase/
  const shown = withKeys.filter(({ file }) => atTheDoor.test(file))
  expect(shown.length).toBeGreaterThan(10)
  const early = new Set(Object.keys(doorEnglish))
  for (const { file, namespaces } of shown)
    expect(
      namespaces.filter((name) => !early.has(name)),
      file,
    ).toEqual([])
})

test('no text is left empty', () => {
  const empty = [...texts].flatMap(([name, node]) => emptyTexts(node).map((key) => `${name}:${key}`))
  expect(empty).toEqual([])
})

function emptyTexts(node: unknown, before = ''): string[] {
  if (typeof node !== 'object' || node === null) return node === '' ? [before] : []
  return Object.entries(node).flatMap(([name, value]) =>
    emptyTexts(value, before === '' ? name : `${before}.${name}`),
  )
}
