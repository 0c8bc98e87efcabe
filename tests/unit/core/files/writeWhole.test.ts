import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from '../../../../src/core/files/writeWhole.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'effleurage-files-'))
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

const bytes = new Uint8Array([37, 80, 68, 70, 0, 255])

test('writes a new file and replaces an old one, and leaves nothing else behind', async () => {
  const path = join(folder, 'sheet.pdf')
  writeFileSync(path, 'what stood there before')
  await writeWhole(path, bytes)
  expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
  expect(readdirSync(folder)).toEqual(['sheet.pdf'])
})

test('says that the folder is gone', async () => {
  await expect(writeWhole(join(folder, 'gone', 'sheet.pdf'), bytes)).rejects.toMatchObject({
    code: 'notFound',
  })
})

test('a folder of that name stays, and no half file lies beside it', async () => {
  const path = join(folder, 'sheet.pdf')
  mkdirSync(path)
  writeFileSync(join(path, 'inside'), 'kept')
  await expect(writeWhole(path, bytes)).rejects.toBeInstanceOf(Error)
  expect(readdirSync(folder)).toEqual(['sheet.pdf'])
  expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('kept')
})

test('a name of 250 letters is no obstacle', async () => {
  const path = join(folder, `${'a'.repeat(246)}.pdf`)
  await writeWhole(path, bytes)
  expect(readdirSync(folder)).toHaveLength(1)
})
