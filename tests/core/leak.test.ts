import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Driver from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeLetter, writePapers } from '../helpers/papers.ts'
import { addClient, addSession } from '../helpers/people.ts'
import { openTestPractice, type TestPractice, testPassphrase } from '../helpers/practice.ts'

const canary = 'zaunkoenigcanary'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

/** Files below the folder in which one of the words stands in plain bytes. */
function filesWith(folder: string, words: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path)
      return words.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
    })
}

/** A canary in each field that takes free text. */
async function writeEverywhere() {
  const client = await addClient(practice, {
    name: `Anna ${canary}`,
    occupation: canary,
    loads: canary,
    phone: '+44 7700 900123',
    note: `${canary} `.repeat(3000),
    emergencyContact: canary,
    doctor: canary,
    guardian: canary,
    allergies: canary,
    lubricant: canary,
    goals: canary,
    tags: [canary],
    formerNames: [canary],
  })
  const session = await addSession(practice, client.id, [
    { field: 'reason', value: canary },
    { field: 'subjective', value: `${canary} `.repeat(3000) },
    { field: 'assessment', value: canary },
    { field: 'onset', value: canary },
    { field: 'aggravating', value: canary },
    { field: 'easing', value: canary },
  ])
  const motion = { region: 'neck', movement: 'rotation', side: 'left', mode: 'active' } as const
  await practice.call('motions.add', {
    sessionId: session.id,
    fields: { ...motion, degrees: 45, endFeel: null, note: canary },
  })
  await practice.call('outcomes.save', {
    sessionId: session.id,
    outcome: { measure: 'activities', items: [{ text: canary, score: 3 }] },
  })
  await practice.call('snippets.save', { id: null, word: canary, text: canary })
  const signed = await addSession(practice, client.id, [{ field: 'planNote', value: canary }])
  await practice.call('signing.sign', { sessionId: signed.id })
  await practice.call('signing.amend', { sessionId: signed.id, text: canary })
  await practice.call('drafts.save', { form: 'client:new', json: JSON.stringify(canary), revision: 1 })
  await practice.call('settings.change', { address: canary })
  const words = { title: canary, steps: [canary], dose: canary, easier: canary, stopSign: canary }
  await practice.call('library.saveOwnExercise', {
    id: null,
    kind: 'stretch',
    words: { en: words },
    muscles: [],
    exclusions: [],
    photo: 'none',
  })
  await writePapers(practice, client.id, canary)
  await practice.call('library.saveOwnLine', { id: null, section: 'feel', texts: { en: canary } })
  await writeLetter(practice.call, client.id, canary)
  await practice.call('dossier.render', { clientId: client.id })
  await practice.call('search.find', { text: canary, limit: 50 })
  await practice.call('undo.undo', { kind: 'session', id: session.id })
  await practice.call('undo.redo', { kind: 'session', id: session.id })
  // Enough to sort that SQLite would want a temporary file.
  await sql`
    WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 60000)
    SELECT n || ${canary} AS word FROM many ORDER BY word DESC LIMIT 1`.execute(practice.context.db)
}

describe('what is written of a client', () => {
  const words = [canary, '7700 900123', '447700900123', testPassphrase]

  it('stands in no file, open or closed, while the same search hits an unencrypted copy', async () => {
    const before = new Set(readdirSync(tmpdir()))
    await writeEverywhere()
    expect(readdirSync(practice.folder)).toContain('practice.db-wal')
    expect(filesWith(practice.folder, words)).toEqual([])
    const strays = readdirSync(tmpdir()).filter((name) => !before.has(name) && name.startsWith('etilqs_'))
    expect(strays).toEqual([])

    const { outFolder } = practice.host
    const plain = join(outFolder, 'plain.db')
    const copy = new Driver(plain)
    copy.exec('CREATE TABLE clients (name, phone, note)')
    const put = copy.prepare('INSERT INTO clients VALUES (?, ?, ?)')
    for (const { name, phone, note } of await practice.context.db
      .selectFrom('clients')
      .selectAll()
      .execute()) {
      put.run(name, phone, note)
    }
    copy.close()
    expect(filesWith(outFolder, words)).toEqual([plain])

    await practice.restart()
    expect(filesWith(practice.folder, words)).toEqual([])
  })

  it('is not in what is logged', async () => {
    await writeEverywhere()
    await practice.context.db.schema.dropTable('drafts').execute()
    await practice.tryCall('drafts.save', { form: canary, json: canary, revision: 2 })
    expect(practice.logged).toHaveLength(1)
    expect(practice.logged.join('\n')).not.toContain(canary)
  })
})
