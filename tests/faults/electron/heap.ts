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
 * asked. It stands before the application's own entry, and not in it: what ships has no such door.
 */
export function watchedApplication(folder: string): string {
  for (const name of ['out', 'resources', 'package.json']) {
    fs.cpSync(path.join(project, name), path.join(folder, name), { recursive: true })
  }
  fs.symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  const entry = path.join(folder, 'out', 'main', 'practiceEntry.js')
  fs.renameSync(entry, entry.replace('Entry', 'Itself'))
  fs.copyFileSync(path.join(import.meta.dirname, 'programs', 'watched.mjs'), entry)
  fs.mkdirSync(path.join(folder, 'heaps'))
  return folder
}

/** Everything on the heap of the practice process of a `watchedApplication`. */
export async function practiceHeap(pid: number, application: string): Promise<string> {
  const written = path.join(application, 'heaps', `${pid}.heapsnapshot`)
  fs.writeFileSync(path.join(application, 'heaps', `take-${pid}`), '')
  await expect.poll(() => fs.existsSync(written), { timeout: 60_000 }).toBe(true)
  const text = fs.readFileSync(written, 'utf8')
  fs.rmSync(written)
  return text
}
