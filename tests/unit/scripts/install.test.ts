import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { newEnough, sameAsLock } from '../../../scripts/install.mjs'
import { inProject, readJson } from '../../../scripts/project.mjs'

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.2.3', integrity: 'sha512-a' },
    'node_modules/a-win32': { version: '1.2.3', integrity: 'sha512-w', optional: true },
  },
}
const a = { version: '1.2.3', integrity: 'sha512-a' }

describe('sameAsLock', () => {
  it('is content without the optional packages of other systems', () => {
    expect(sameAsLock(lock, { packages: { 'node_modules/a': a } })).toBe(true)
  })

  it.each([
    ['another version', { 'node_modules/a': { ...a, version: '1.2.4' } }],
    ['another content of the same version', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }],
    ['a package missing', {}],
    ['a package too many', { 'node_modules/a': a, 'node_modules/b': a }],
  ])('sees %s', (_what, packages) => {
    expect(sameAsLock(lock, { packages })).toBe(false)
  })

  it('holds for the packages these tests run with', () => {
    const note = inProject('node_modules', '.package-lock.json')
    expect(fs.existsSync(note)).toBe(true)
    expect(sameAsLock(readJson(inProject('package-lock.json')), readJson(note))).toBe(true)
  })
})

describe('the lock file', () => {
  it('names every optional package, so that npm ci accepts it on every system', () => {
    const { packages } = readJson(inProject('package-lock.json'))
    const places = Object.keys(packages)
    const asked = places.flatMap((place) => Object.keys(packages[place].optionalDependencies ?? {}))
    const missing = asked.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))
    expect(asked.length).toBeGreaterThan(0)
    expect(missing).toEqual([])
  })
})

describe('newEnough', () => {
  it.each([
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.1.0', true],
    ['18.20.0', false],
  ])('Node %s: %s', (version, enough) => {
    expect(newEnough(version)).toBe(enough)
  })
})
