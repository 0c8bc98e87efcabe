import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { librariesAsPackages, notFound } from '../../../scripts/libraries.mjs'
import { missingTools } from '../../../scripts/system.mjs'

const ldd = `
\tlinux-vdso.so.1 (0x00007ffd)
\tlibgtk-3.so.0 => not found
\tlibnss3.so => not found
\tlibsmime3.so => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
\tlibnew.so.9 => not found
\tlibgtk-3.so.0 => not found
`

describe('missing libraries', () => {
  it('are read from ldd, each once', () => {
    expect(notFound(ldd)).toEqual(['libgtk-3.so.0', 'libnss3.so', 'libsmime3.so', 'libnew.so.9'])
  })

  it('become Debian packages, and an unknown one keeps its name', () => {
    expect(librariesAsPackages(notFound(ldd))).toEqual(['libgtk-3-0', 'libnss3', 'libnew.so.9'])
  })
})

describe('missingTools', () => {
  it('looks for each program on the path', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-tools-'))
    fs.writeFileSync(path.join(folder, 'gcc'), '')
    expect(missingTools(['screen', 'documents', 'compiler'], folder)).toEqual([
      'xvfb',
      'poppler-utils',
      'g++',
      'libc6-dev',
    ])
    for (const name of ['g++', 'Xvfb', 'pdftotext']) fs.writeFileSync(path.join(folder, name), '')
    expect(missingTools(['screen', 'documents', 'compiler'], folder)).toEqual([])
    fs.rmSync(folder, { recursive: true })
  })
})
