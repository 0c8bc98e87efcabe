import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'

/** Everything on the heap of the window's page, as V8 writes it down. */
export async function pageHeap(window: Page): Promise<string> {
  const devtools = await window.context().newCDPSession(window)
  const chunks: string[] = []
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await devtools.detach()
  return chunks.join('')
}

const project = path.resolve(import.meta.dirname, '../../..')

/**
 * A copy of the built application in `folder`, whose practice process writes its heap to the folder `heaps` in it when
 * asked. Only the copy's entry does that: what ships has no such door.
 */
export function watchedApplication(folder: string): string {
  for (const name of ['out', 'resources', 'package.json']) {
    fs.cpSync(path.join(project, name), path.join(folder, name), { recursive: true })
  }
  fs.symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  const built = path.join(folder, 'out', 'main')
  fs.copyFileSync(path.join(import.meta.dirname, 'programs', 'watched.mjs'), path.join(built, 'watched.mjs'))
  // The entry stays where it is: other parts of the build import from it.
  const entry = path.join(built, 'practiceEntry.js')
  fs.writeFileSync(entry, `import './watched.mjs'\n${fs.readFileSync(entry, 'utf8')}`)
  fs.mkdirSync(path.join(folder, 'heaps'))
  return folder
}

/** Everything on the heap of the practice process of a `watchedApplication`, bytes too; each byte one character. */
export async function practiceHeap(pid: number, application: string): Promise<string> {
  const written = path.join(application, 'heaps', `${pid}.heapsnapshot`)
  fs.writeFileSync(path.join(application, 'heaps', `take-${pid}`), '')
  await expect.poll(() => fs.existsSync(written), { timeout: 60_000 }).toBe(true)
  const text = fs.readFileSync(written, 'latin1')
  fs.rmSync(written)
  return text
}
