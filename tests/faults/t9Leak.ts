import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Driver from 'better-sqlite3'
import { blankClient } from '../../src/contract/models/client.ts'
import { writeIntake, writeLetter } from '../helpers/papers.ts'
import { backUp, firstPassphrase, openOn, prepare, unlock } from './onFolder.ts'
import { type Counter, counter, type Findings, tallyOf } from './row.ts'

const canary = 'zaunkoenigcanary'

/**
 * A canary in every field of free text, through saving, searching, taking back, backing up and locking: it stands in no
 * file of the practice, the backups or the temporary folder, open or deleted, in UTF-8 or UTF-16. The control sorts the
 * same words in a database whose temporary files are files.
 */
export async function t9Leak(): Promise<Findings> {
  const found = counter()
  const root = mkdtempSync(join(tmpdir(), 'effleurage-t9-'))
  const words = [canary, firstPassphrase]
  try {
    const { clientId, sessionId } = await prepare(root)
    const on = openOn(root)
    await unlock(on)
    await on.call('clients.update', {
      id: clientId,
      revision: (await on.call('clients.get', { id: clientId })).revision,
      fields: {
        ...blankClient,
        name: `Anna ${canary}`,
        email: `${canary}@example.org`,
        occupation: canary,
        loads: canary,
        note: `${canary} `.repeat(3000),
        emergencyContact: canary,
        doctor: canary,
        guardian: canary,
        allergies: canary,
        lubricant: canary,
        goals: canary,
        tags: [canary],
        formerNames: [canary],
      },
    })
    for (const field of ['subjective', 'objective', 'assessment', 'planNote', 'nextTime'] as const) {
      await on.call('sessions.saveField', { sessionId, edit: { field, value: `${canary} `.repeat(500) } })
      look(found, root, words, `after ${field}`)
    }
    await on.call('sessions.saveField', { sessionId, edit: { field: 'reason', value: canary } })
    for (const field of ['onset', 'aggravating', 'easing'] as const) {
      await on.call('sessions.saveField', { sessionId, edit: { field, value: canary } })
    }
    await on.call('snippets.save', { id: null, word: canary, text: canary })
    await on.call('outcomes.save', {
      sessionId,
      outcome: { measure: 'activities', items: [{ text: canary, score: 3 }] },
    })
    await on.call('sessions.saveField', { sessionId, edit: { field: 'goal', value: canary } })
    await writeIntake(on.call, clientId, canary)
    await writeLetter(on.call, clientId, canary)
    await on.call('drafts.save', { form: 'client:new', json: JSON.stringify(canary), revision: 1 })
    await on.call('settings.change', { address: canary })
    await on.call('search.find', { text: canary, limit: 50 })
    await on.call('undo.undo', { kind: 'session', id: sessionId })
    await on.call('undo.redo', { kind: 'session', id: sessionId })
    look(found, root, words, 'after undo')
    await backUp(on)
    look(found, root, words, 'after a backup')
    await on.application.close()
    look(found, root, words, 'when closed')
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  return { ...tallyOf(found), control: tallyOf(sortedInFiles()), seen: found.seen }
}

function look(count: Counter, root: string, words: readonly string[], when: string) {
  count.injected += 1
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const path of [...files, ...openFiles()]) {
    const bytes = readFileSync(path)
    const hit = words.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
    count.check(!hit, `${when}: in ${path}`)
  }
}

/** Files that this process holds open though their names are gone: SQLite's own temporary files are such. Linux only. */
function openFiles(): string[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc/self/fd')
    .map((name) => `/proc/self/fd/${name}`)
    .filter((path) => {
      try {
        return readlinkSync(path).includes('etilqs_')
      } catch {
        return false
      }
    })
}

function sortedInFiles(): Counter {
  const control = counter()
  const folder = mkdtempSync(join(tmpdir(), 'effleurage-t9-plain-'))
  try {
    const connection = new Driver(join(folder, 'encrypted.db'))
    connection.pragma("cipher='sqlcipher'")
    connection.pragma("key='control'")
    connection.pragma('temp_store=FILE')
    connection.pragma('cache_size=10')
    const rows = connection
      .prepare(
        `WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 60000)
         SELECT n || '${canary}' AS word FROM many ORDER BY word DESC`,
      )
      .iterate()
    rows.next()
    look(control, folder, [canary], 'while sorting')
    rows.return?.()
    connection.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return control
}
