import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { definesOf } from '../../../scripts/electron/addon.mjs'
import { integrityOf } from '../../../scripts/npm.mjs'
import { inProject } from '../../../scripts/project.mjs'

it('integrityOf gives the sha512 in the form of a package lock', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-npm-'))
  const file = path.join(folder, 'abc')
  fs.writeFileSync(file, 'abc')
  // FIPS 180-2, appendix C.1: SHA-512 of "abc"
  const digest =
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f'
  expect(integrityOf(file)).toBe(`sha512-${Buffer.from(digest, 'hex').toString('base64')}`)
  fs.rmSync(folder, { recursive: true })
})

it("definesOf reads the database's own definitions, with and without a value", () => {
  const gypi = fs.readFileSync(inProject('node_modules/better-sqlite3/deps/defines.gypi'), 'utf8')
  const defines = definesOf(gypi)
  expect(defines).toContain('-DSQLITE_ENABLE_FTS5')
  expect(defines).toContain('-DSQLITE_DEFAULT_CACHE_SIZE=-16000')
  expect(defines.length).toBe(gypi.match(/^ {4}'/gm)?.length)
})
