import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allTables } from '../../../src/core/db/owners.ts'
import { addTarget, backUp, backupsOn } from '../../helpers/backup.ts'
import { addWithCanary } from '../../helpers/canary.ts'
import { addClient, addSession } from '../../helpers/people.ts'
import { plainDump } from '../../helpers/plainDump.ts'
import {
  openTestPractice,
  secret,
  startApplication,
  type TestPractice,
  testPassphrase,
} from '../../helpers/practice.ts'

const canary = 'zaunkoenigcanary'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

const written = (name = `Anna ${canary}`) => addWithCanary(practice, canary, name)

const rowsWith = async (words: readonly string[]) => {
  const found: string[] = []
  for (const table of allTables) {
    const { rows } = await sql`SELECT * FROM ${sql.table(table)}`.execute(practice.context.db)
    const text = JSON.stringify(rows)
    if (words.some((word) => text.includes(word))) found.push(table)
  }
  return found.sort()
}

describe('an erase', () => {
  it('takes every row of the client, and leaves every other one', async () => {
    const other = await addClient(practice, { name: 'Bo Park', note: 'stays' })
    await addSession(practice, other.id, [{ field: 'reason', value: 'stays' }])
    const before = await rowsWith(['Bo Park', other.id, 'stays'])
    const { client } = await written()
    expect((await rowsWith([canary])).length).toBeGreaterThan(8)
    await practice.call('erase.client', { clientId: client.id, name: client.name })
    expect(await rowsWith([canary, '900123'])).toEqual([])
    expect(await rowsWith([client.id])).toEqual(['audit'])
    expect(await rowsWith(['Bo Park', other.id, 'stays'])).toEqual(before)
    expect(await practice.call('search.find', { text: canary, limit: 50 })).toEqual([])
    expect(await practice.tryCall('clients.get', { id: client.id })).toMatchObject({
      error: { code: 'notFound' },
    })
    expect(await practice.call('undo.state', { kind: 'client', id: client.id })).toEqual({
      undo: null,
      redo: null,
    })
    const [line] = await practice.call('audit.lines', { before: null, limit: 1 })
    expect(line).toMatchObject({ kind: 'erase.client', clientName: '' })
    expect(await practice.call('audit.verify', {})).toMatchObject({ kind: 'whole' })
  })

  it('leaves no word in the file, open or locked; without the overwriting, words are left', async () => {
    const { client } = await written()
    const control = await written(`Otto ${canary}`)
    await sql`DELETE FROM drafts`.execute(practice.context.db)
    expect((await plainDump(practice.folder)).includes(canary)).toBe(true)
    for (const gone of [client, control.client]) {
      await practice.call('erase.client', { clientId: gone.id, name: gone.name })
    }
    expect((await plainDump(practice.folder)).includes(canary)).toBe(false)
    await practice.restart()
    expect((await plainDump(practice.folder)).includes(canary)).toBe(false)

    await practice.reopen()
    const third = await written(`Uwe ${canary}`)
    await sql`PRAGMA secure_delete = OFF`.execute(practice.context.db)
    await practice.call('erase.client', { clientId: third.client.id, name: third.client.name })
    expect((await plainDump(practice.folder)).includes(canary)).toBe(true)
  })

  it('asks for the name, and takes it as it is spoken', async () => {
    const client = await addClient(practice, { name: 'Łukasz Żak' })
    const attempt = (name: string) => practice.tryCall('erase.client', { clientId: client.id, name })
    expect(await attempt('Lukas')).toMatchObject({
      error: { code: 'invalid', fields: { name: 'nameDiffers' } },
    })
    expect(await practice.call('clients.get', { id: client.id })).toMatchObject({ name: 'Łukasz Żak' })
    expect(await attempt(' lukasz  zak ')).toEqual({ ok: true, value: {} })
  })

  it('waits for a treatment that goes on', async () => {
    const { client, sessionId } = await written()
    await practice.call('treatment.start', { sessionId, mode: 'free', reason: canary })
    const reply = await practice.tryCall('erase.client', { clientId: client.id, name: client.name })
    expect(reply).toMatchObject({ error: { code: 'conflict' } })
    expect(await practice.call('erase.outlook', { clientId: client.id })).toMatchObject({ treating: true })
  })

  it('takes the copies of older versions along, which hold the client too', async () => {
    const { client } = await written()
    const copy = join(practice.folder, 'practice.db.version-3')
    writeFileSync(copy, 'as it was')
    await practice.call('erase.client', { clientId: client.id, name: client.name })
    expect(existsSync(copy)).toBe(false)
  })

  it('that was cut off between vault and rows is ended at the next opening', async () => {
    const { client } = await written()
    practice.context.vault.rememberErased([client.id])
    await practice.reopen()
    expect(await rowsWith([canary])).toEqual([])
    expect((await plainDump(practice.folder)).includes(canary)).toBe(false)
    const kinds = (await practice.call('audit.lines', { before: null, limit: 9 })).map(({ kind }) => kind)
    expect(kinds).toContain('erase.again')
  })

  it('that the disk did not take has not happened', async () => {
    const { client } = await written()
    await sql`CREATE TRIGGER full BEFORE DELETE ON clients BEGIN SELECT RAISE(ABORT, 'full'); END`.execute(
      practice.context.db,
    )
    const reply = await practice.tryCall('erase.client', { clientId: client.id, name: client.name })
    expect(reply).toMatchObject({ ok: false })
    await sql`DROP TRIGGER full`.execute(practice.context.db)
    expect(practice.context.vault.erased).toEqual([])
    await practice.reopen()
    expect(await practice.call('clients.get', { id: client.id })).toMatchObject({ name: client.name })
  })
})

describe('what is erased stays erased', () => {
  const passphrase = () => secret(testPassphrase)

  it('when an older backup is brought back, here or on another computer', async () => {
    const target = await addTarget(practice)
    const { client } = await written()
    await addClient(practice, { name: 'Bo Park' })
    await backUp(practice)
    await practice.call('erase.client', { clientId: client.id, name: client.name })
    const [older] = await practice.call('backup.kept', {})
    await practice.call('backup.restore', { id: older?.id ?? '', passphrase: passphrase() })
    expect((await practice.call('clients.list', { archived: true })).map(({ name }) => name)).toEqual([
      'Bo Park',
    ])
    expect(await rowsWith([canary])).toEqual([])
    expect(practice.context.vault.erased).toEqual([client.id])

    // A later backup beside it knows whom to leave out, also where nothing else is left.
    practice.clock.pass(60_000)
    await backUp(practice)
    const fresh = startApplication()
    const found = await fresh.call('backup.look', { token: fresh.host.choose(target) })
    await fresh.call('backup.restore', { id: found.at(-1)?.id ?? '', passphrase: passphrase() })
    expect((await fresh.call('clients.list', { archived: true })).map(({ name }) => name)).toEqual([
      'Bo Park',
    ])
    await fresh.close()
  })

  it('in a practice that a restore has kept aside, which goes where that is wished', async () => {
    await addTarget(practice)
    const { client } = await written()
    await backUp(practice)
    const [older] = await practice.call('backup.kept', {})
    await practice.call('backup.restore', { id: older?.id ?? '', passphrase: passphrase() })
    const aside = () => readdirSync(dirname(practice.folder)).filter((name) => name.includes('kept aside'))
    const { backups } = await practice.call('erase.outlook', { clientId: client.id })
    expect(backups.keptAside).toEqual(aside())
    expect(aside()).toHaveLength(1)
    const other = await addClient(practice, { name: 'Bo Park' })
    await practice.call('erase.client', { clientId: other.id, name: 'Bo Park' })
    expect(aside()).toHaveLength(1)
    await practice.call('erase.client', { clientId: client.id, name: client.name, keptAside: 'remove' })
    expect(aside()).toEqual([])
  })

  it('and a vault that somebody without the key has written says nothing', async () => {
    const target = await addTarget(practice)
    const { client } = await written()
    await backUp(practice)
    const [folder] = backupsOn(target)
    const vault = join(folder ?? '', '..', 'Effleurage backup forged')
    cpSync(folder ?? '', vault, { recursive: true })
    const text = readFileSync(join(vault, 'vault.json'), 'utf8')
    writeFileSync(
      join(vault, 'vault.json'),
      text.replace('"sequence"', `"erased":["${client.id}"],"sequence"`),
    )
    const [backup] = await practice.call('backup.kept', {})
    await practice.call('backup.restore', { id: backup?.id ?? '', passphrase: passphrase() })
    expect(await practice.call('clients.get', { id: client.id })).toMatchObject({ name: client.name })
  })
})

describe('before an erase', () => {
  it('it is told what goes, and until when which backups still hold the client', async () => {
    await addTarget(practice)
    await backUp(practice)
    practice.clock.pass(24 * 3_600_000)
    const { client } = await written()
    await backUp(practice)
    expect(await practice.call('erase.outlook', { clientId: client.id })).toEqual({
      name: client.name,
      sessions: 2,
      places: 1,
      conditions: 2,
      appointments: 1,
      handouts: 1,
      others: expect.any(Number),
      // The newest of its week and month; the months after it push it out in a week and a month that have later ones.
      backups: { count: 1, until: '2026-11-30', notConnected: [], keptAside: [] },
      treating: false,
    })
  })

  it('the client can be told in writing', async () => {
    await addTarget(practice)
    const { client } = await written('Anna Lind')
    await backUp(practice)
    const path = join(practice.host.outFolder, 'note.txt')
    await practice.call('erase.saveNote', { clientId: client.id, token: practice.host.choose(path) })
    const note = readFileSync(path, 'utf8')
    expect(note).toContain('To Anna Lind')
    expect(note).toContain('22 November 2026')
    expect(note).toMatch(/deleted by \d+ \w+ 202\d/)
  })
})
