import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newestVersion } from '../../../src/core/db/migrate.ts'
import { fillSample } from '../../../src/core/sample/fill.ts'
import { openArchive } from '../../../src/core/takeout/archive.ts'
import { digestOf } from '../../../src/core/takeout/rows.ts'
import { columnsOf, restoredTables } from '../../../src/core/takeout/tables.ts'
import { addWithCanary } from '../../helpers/canary.ts'
import { addClient } from '../../helpers/people.ts'
import { openTestPractice, secret, type TestPractice } from '../../helpers/practice.ts'
import { bringIn, ended, takeOut } from '../../helpers/takeout.ts'

const canary = 'zaunkoenigcanary'

let practice: TestPractice
let fresh: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
  fresh = await openTestPractice()
})
afterEach(async () => {
  await practice.close()
  await fresh.close()
})

/** The hash of every row of every table that is taken out. */
async function hashes({ context }: TestPractice) {
  const found: Record<string, unknown> = {}
  for (const table of restoredTables) {
    const columns = columnsOf(context.connection, table)
    found[table] = await digestOf(context.connection, table, columns, { breathe: async () => {} })
  }
  return found
}

const textOf = async (path: string, entry: string, password: string | null = null) => {
  const archive = await openArchive(path, password === null ? null : secret(password))
  const parts: Buffer[] = []
  for await (const part of archive.zip.read(entry)) parts.push(part)
  await archive.close()
  return Buffer.concat(parts)
}

describe('everything is taken out', () => {
  it('and brought in again to an equal practice, twice over', async () => {
    await fillSample(practice.context)
    await addWithCanary(practice, canary, `Anna ${canary}`)
    const before = await hashes(practice)
    expect(before.clients).toMatchObject({ rows: 41 })
    const path = await takeOut(practice, 'all.effleurage', 'a long way home')
    expect(await bringIn(fresh, path, 'a long way home')).toMatchObject({ kind: 'done' })
    expect(await hashes(fresh)).toEqual(before)
    expect(await fresh.call('search.find', { text: canary, limit: 5 })).toEqual(
      await practice.call('search.find', { text: canary, limit: 5 }),
    )
    expect(await fresh.call('settings.get', {})).toEqual(await practice.call('settings.get', {}))
    expect(await fresh.call('audit.verify', {})).toMatchObject({ kind: 'whole' })

    const again = await takeOut(fresh, 'again.zip')
    const third = await openTestPractice()
    expect(await bringIn(third, again)).toMatchObject({ kind: 'done' })
    expect(await hashes(third)).toEqual(before)
    await third.close()
  })

  it('as files that anybody can read: sheets as PDF, tables for a spreadsheet, a README', async () => {
    const { sessionId } = await addWithCanary(practice, canary, '=HYPERLINK("http://evil")')
    const path = await takeOut(practice, 'all.zip')
    const archive = await openArchive(path, null)
    const sheet = [...archive.zip.names].find((name) => name.startsWith('files/sheets/')) ?? ''
    await archive.close()
    expect((await textOf(path, sheet)).subarray(0, 5).toString()).toBe('%PDF-')
    const clients = (await textOf(path, 'tables/clients.csv')).toString('utf8')
    expect(clients).toContain(`"'=HYPERLINK(""http://evil"")"`)
    expect(clients).not.toMatch(/(^|,|")=/m)
    expect((await textOf(path, 'tables/sessions.csv')).toString('utf8')).toContain(sessionId)
    expect((await textOf(path, 'README.txt')).toString('utf8')).toContain('data/')
    expect((await textOf(path, 'data/audit.jsonl')).toString('utf8')).toContain('clients.create')
    const schema = JSON.parse((await textOf(path, 'schema.json')).toString('utf8'))
    expect(schema.tables.clients.columns[1]).toEqual({ name: 'id', type: 'TEXT' })
  })

  it('sealed with a password: no word in the file, and no other password opens it', async () => {
    await addWithCanary(practice, canary, `Anna ${canary}`)
    const sealed = await takeOut(practice, 'all.effleurage', 'a long way home')
    const open = await takeOut(practice, 'all.zip')
    expect(readFileSync(sealed).includes('clients')).toBe(false)
    expect(readFileSync(open).includes('clients.jsonl')).toBe(true)
    expect(await bringIn(fresh, sealed, 'a long way off')).toMatchObject({ error: { code: 'refused' } })
    expect(await bringIn(fresh, sealed)).toMatchObject({ error: { code: 'refused' } })
    expect(await fresh.call('takeout.state', {})).toMatchObject({ empty: true })
  })

  it('under a password of eight characters at least', async () => {
    const token = practice.host.choose(join(practice.host.outFolder, 'x'))
    expect(await practice.tryCall('takeout.start', { token, password: secret('short') })).toMatchObject({
      error: { code: 'invalid', fields: { password: 'tooShort' } },
    })
  })

  it('or stopped, and nothing half-made is left', async () => {
    await addWithCanary(practice, canary, `Anna ${canary}`)
    const path = join(practice.host.outFolder, 'all.zip')
    writeFileSync(path, 'what stood there before')
    const told = await ended(practice, async () => {
      const { job } = await practice.call('takeout.start', {
        token: practice.host.choose(path),
        password: null,
      })
      await practice.call('jobs.cancel', { job })
    })
    expect(told.at(-1)).toMatchObject({ kind: 'cancelled' })
    expect(readdirSync(practice.host.outFolder)).toEqual(['all.zip'])
    expect(readFileSync(path, 'utf8')).toBe('what stood there before')
  })

  it('says so where nothing can be written', async () => {
    const token = practice.host.choose(join(practice.host.outFolder, 'nowhere', 'all.zip'))
    const told = await ended(practice, () => practice.call('takeout.start', { token, password: null }))
    expect(told.at(-1)).toMatchObject({ kind: 'failed', error: { code: 'notFound' } })
  })

  it('as it is at one moment, whatever is written meanwhile', async () => {
    await fillSample(practice.context)
    const before = await hashes(practice)
    const path = join(practice.host.outFolder, 'all.zip')
    let added: Promise<unknown> = Promise.resolve()
    const stop = practice.application.jobs.listen((event) => {
      if (event.kind !== 'progress') return
      stop()
      added = addClient(practice, { name: 'Bo Park' })
    })
    await ended(practice, () =>
      practice.call('takeout.start', { token: practice.host.choose(path), password: null }),
    )
    await added
    expect(await practice.call('takeout.state', {})).toMatchObject({ clients: 41 })
    expect(await bringIn(fresh, path)).toMatchObject({ kind: 'done' })
    expect(await hashes(fresh)).toEqual(before)
  })
})

describe('a sealed archive', () => {
  it('is opened by the program in its description, with nothing but Node', async () => {
    await addWithCanary(practice, canary, `Anna ${canary}`)
    const path = await takeOut(practice, 'all.effleurage', 'ein weiter Wég')
    const [, program = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/take-out.md', 'utf8')) ?? []
    const script = join(practice.host.outFolder, 'unseal.mjs')
    writeFileSync(script, program)
    const zip = join(practice.host.outFolder, 'plain.zip')
    const options = { maxBuffer: 256 * 1024 * 1024 }
    writeFileSync(zip, execFileSync(process.execPath, [script, path, 'ein weiter Wég'], options))
    expect((await textOf(zip, 'data/clients.jsonl')).toString('utf8')).toContain(canary)
  })
})

describe('an archive is brought in', () => {
  it('only where nobody is recorded yet', async () => {
    const path = await takeOut(practice, 'all.zip')
    await addClient(fresh, { name: 'Bo Park' })
    expect(await bringIn(fresh, path)).toMatchObject({ error: { code: 'conflict' } })
    expect(await fresh.call('clients.list', { archived: true })).toHaveLength(1)
  })

  it('without those who were erased, there or here', async () => {
    const { client } = await addWithCanary(practice, canary, `Anna ${canary}`)
    const path = await takeOut(practice, 'before.zip')
    await practice.call('erase.client', { clientId: client.id, name: client.name })
    expect(await bringIn(practice, path)).toMatchObject({ kind: 'done' })
    expect(await practice.call('clients.list', { archived: true })).toEqual([])
    const after = await takeOut(practice, 'after.zip')
    expect(await bringIn(fresh, after)).toMatchObject({ kind: 'done' })
    expect(fresh.context.vault.erased).toEqual([client.id])
    expect(await bringIn(fresh, path)).toMatchObject({ kind: 'done' })
    expect(await fresh.call('clients.list', { archived: true })).toEqual([])
  })

  it('and its words are found, also where an earlier Effleurage wrote it', async () => {
    const { client } = await addWithCanary(practice, canary, 'Anna Wendehals')
    const places = ['wendehals', canary, `${canary}note`, `${canary}said`, '447700900123']
    const found = async ({ call }: TestPractice) =>
      Promise.all(places.map((text) => call('search.find', { text, limit: 9 })))
    const before = await found(practice)
    expect(before.map((hits) => hits.length > 0)).toEqual(places.map(() => true))
    expect(new Set(before[1]?.map(({ kind }) => kind))).toEqual(new Set(['client', 'note', 'paper']))
    expect(await bringIn(fresh, await takeOut(practice, 'now.zip'))).toMatchObject({ kind: 'done' })
    expect(await found(fresh)).toEqual(before)

    // As one from before there were these columns and rows.
    await sql`UPDATE clients SET name_parts = ''`.execute(practice.context.db)
    await sql`DELETE FROM search_documents`.execute(practice.context.db)
    practice.context.connection.pragma(`user_version=${newestVersion - 1}`)
    const early = await takeOut(practice, 'early.zip')
    const third = await openTestPractice()
    expect(await bringIn(third, early)).toMatchObject({ kind: 'done' })
    // What was written on one day is found in whatever order it was laid down anew.
    const sorted = (hits: readonly unknown[]) => hits.map((hit) => JSON.stringify(hit)).sort()
    expect((await found(third)).map(sorted)).toEqual(before.map(sorted))
    expect(await third.call('clients.get', { id: client.id })).toMatchObject({ name: 'Anna Wendehals' })
    await third.close()
  })

  it('or stopped, and then nothing was brought in', async () => {
    await fillSample(practice.context)
    const path = await takeOut(practice, 'all.zip')
    const before = await hashes(fresh)
    const { file } = await fresh.call('takeout.look', { token: fresh.host.choose(path) })
    const told = await ended(fresh, async () => {
      const { job } = await fresh.call('takeout.import', { file, password: null })
      const stop = fresh.application.jobs.listen((event) => {
        if (event.kind === 'progress') fresh.application.jobs.cancel(job)
      })
      await fresh.application.jobs.settled()
      stop()
    })
    expect(told.at(-1)).toMatchObject({ kind: 'cancelled' })
    expect(await hashes(fresh)).toEqual(before)
  })

  it('not when a row was changed by hand', async () => {
    await addWithCanary(practice, canary, `Anna ${canary}`)
    await sql`UPDATE clients SET note = 'x'`.execute(practice.context.db)
    const path = await takeOut(practice, 'all.zip')
    const bytes = readFileSync(path)
    const start = bytes.indexOf('data/clients.jsonl') + 60
    for (let at = start; at < start + 8; at++) bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(path, bytes)
    expect(await bringIn(fresh, path)).toMatchObject({ kind: 'failed', error: { code: 'damaged' } })
    expect(await fresh.call('takeout.state', {})).toMatchObject({ empty: true })
  })
})
