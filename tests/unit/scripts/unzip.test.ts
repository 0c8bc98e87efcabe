import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { placeInside, unzip } from '../../../scripts/electron/unzip.mjs'

interface Item {
  readonly name: string
  readonly content?: string
  readonly mode?: number
  readonly deflate?: boolean
}

/** A small archive: local headers, central directory, end record (PKWARE APPNOTE 4.3). */
function zipOf(items: readonly Item[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content = '', mode = 0o100644, deflate = false } of items) {
    const raw = deflate ? zlib.deflateRawSync(content) : Buffer.from(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50)
    central.writeUInt16LE(deflate ? 8 : 0, 10)
    central.writeUInt32LE(raw.length, 20)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE(mode * 0x10000, 38)
    central.writeUInt32LE(offset, 42)
    directory.push(central, Buffer.from(name))
    locals.push(local, Buffer.from(name), raw)
    offset += 30 + name.length + raw.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(items.length, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...directory, end])
}

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-unzip-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const asNamed = (name: string) => name

describe('unzip', () => {
  it('writes stored and deflated files, folders, modes and links', () => {
    const zip = zipOf([
      { name: 'a/', mode: 0o40755 },
      { name: 'a/plain.txt', content: 'plain' },
      { name: 'a/run', content: '#!/bin/sh\n'.repeat(50), mode: 0o100755, deflate: true },
      { name: 'a/link', content: 'plain.txt', mode: 0o120777 },
    ])
    expect(unzip(zip, folder, asNamed)).toBe(3)
    expect(fs.readFileSync(path.join(folder, 'a/link'), 'utf8')).toBe('plain')
    expect(fs.readFileSync(path.join(folder, 'a/run'), 'utf8')).toHaveLength(500)
    expect(fs.statSync(path.join(folder, 'a/run')).mode & 0o777).toBe(0o755)
  })

  it('leaves out and renames as asked', () => {
    const zip = zipOf([
      { name: 'Other/app', content: 'no' },
      { name: 'Other/Other', content: 'yes' },
    ])
    unzip(zip, folder, (name) => (name === 'Other/Other' ? 'electron' : null))
    expect(fs.readdirSync(folder)).toEqual(['electron'])
  })

  it.each(['../out.txt', '/etc/out.txt', 'a/../../out.txt'])('refuses the name %s', (name) => {
    expect(() => unzip(zipOf([{ name, content: 'x' }]), folder, asNamed)).toThrow('unsafe path')
  })

  it.each(['../../etc/passwd', '/etc/passwd'])('refuses a link to %s', (content) => {
    const zip = zipOf([{ name: 'a/link', content, mode: 0o120777 }])
    expect(() => unzip(zip, folder, asNamed)).toThrow('unsafe path')
    expect(fs.existsSync(path.join(folder, 'a/link'))).toBe(false)
  })

  it('refuses what is no archive', () => {
    expect(() => unzip(Buffer.from('not a zip at all, but long enough'), folder, asNamed)).toThrow(
      'not a ZIP archive',
    )
  })

  it('does not take a folder of a similar name for the folder itself', () => {
    expect(() => placeInside('/data/app', '../app-other/x')).toThrow('unsafe path')
    expect(placeInside('/data/app', 'x')).toBe(path.resolve('/data/app/x'))
  })
})
