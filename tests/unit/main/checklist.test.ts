import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Words that stand nowhere in what the shell is made of, and the item of Electron's checklist that each would break. */
const forbidden: readonly (readonly [item: string, words: RegExp])[] = [
  ['6, webSecurity', /webSecurity|disable-web-security/],
  ['8, insecure content', /allowRunningInsecureContent|allow-running-insecure-content/],
  ['9, experimental features', /experimentalFeatures|enable-experimental/],
  ['10, blink features', /enableBlinkFeatures|enable-blink-features/],
  ['11, pop-ups of webviews', /allowpopups|<webview/],
  ['15, openExternal', /openExternal|openPath|showItemInFolder/],
  ['18, file://', /loadFile\(|['"`]file:/],
  ['19, certificates', /setCertificateVerifyProc|certificate-error|ignore-certificate-errors/],
]

const offendersIn = (text: string): readonly string[] =>
  forbidden.filter(([, words]) => words.test(text)).map(([item]) => item)

const sources = ['src/main', 'src/preload', 'src/renderer'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
)

describe("Electron's checklist", () => {
  it('would find each of these', () => {
    for (const line of [
      'webPreferences: { webSecurity: false }',
      'allowRunningInsecureContent: true',
      'experimentalFeatures: true',
      "enableBlinkFeatures: 'X'",
      '<webview allowpopups>',
      'shell.openExternal(url)',
      "loadURL('file:///x')",
      'session.setCertificateVerifyProc(null)',
    ]) {
      expect([line, offendersIn(line).length]).toEqual([line, 1])
    }
  })

  it('is broken nowhere in shell, preload or window', () => {
    expect(sources.length).toBeGreaterThan(100)
    const found = sources.flatMap((file) =>
      offendersIn(readFileSync(file, 'utf8')).map((item) => `${file}: ${item}`),
    )
    expect(found).toEqual([])
  })
})
