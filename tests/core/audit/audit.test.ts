import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addTarget, backUp } from '../../helpers/backup.ts'
import { connectTo } from '../../helpers/database.ts'
import { addClient, addSession } from '../../helpers/people.ts'
import { openTestPractice, secret, type TestPractice, testPassphrase } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

const lines = async () => (await practice.call('audit.lines', { before: null, limit: 200 })).toReversed()
const verdict = () => practice.call('audit.verify', {})

/** Changes the database behind the application's back, as somebody with the key could, and unlocks again. */
async function tamper(statement: string) {
  await practice.application.close()
  const connection = await connectTo(practice.folder)
  connection.exec(statement)
  connection.close()
  await practice.restart()
  await practice.call('practice.unlock', { passphrase: secret(testPassphrase) })
}

describe('the trail', () => {
  it('tells what was done, when and to whose record, and never what was written', async () => {
    const client = await addClient(practice, { name: 'Anna Lind' })
    await addSession(practice, client.id, [{ field: 'reason', value: 'stiff neck' }])
    await practice.call('undo.undo', { kind: 'client', id: client.id }).catch(() => {})
    expect((await lines()).map(({ kind, clientName }) => [kind, clientName])).toEqual(
      expect.arrayContaining([
        ['clients.create', 'Anna Lind'],
        ['sessions.saveField', 'Anna Lind'],
      ]),
    )
    const { rows } = await sql`SELECT * FROM audit`.execute(practice.context.db)
    expect(JSON.stringify(rows)).not.toMatch(/Anna|stiff/)
    expect(await verdict()).toEqual({ kind: 'whole', count: rows.length })
  })

  it('holds what was refused at the door, with its own times, once it opens again', async () => {
    await practice.restart()
    for (const wait of [1000, 2000]) {
      await practice.tryCall('practice.unlock', { passphrase: secret('not this one') })
      practice.clock.pass(wait)
    }
    await practice.call('practice.unlock', { passphrase: secret(testPassphrase) })
    expect((await lines()).map(({ kind, at }) => [kind, at.slice(11, 19)])).toEqual([
      ['practice.locked', '12:00:00'],
      ['practice.refused', '12:00:00'],
      ['practice.refused', '12:00:01'],
      ['practice.unlock', '12:00:03'],
    ])
  })

  it('holds backups, and goes on after a restore', async () => {
    await addTarget(practice)
    await backUp(practice)
    const [backup] = await practice.call('backup.kept', {})
    await practice.call('backup.restore', { id: backup?.id ?? '', passphrase: secret(testPassphrase) })
    expect((await lines()).map(({ kind }) => kind)).toEqual(['backup.restored'])
    expect(await verdict()).toMatchObject({ kind: 'whole' })
  })

  it('is one line for what was typed in one go', async () => {
    const client = await addClient(practice, { name: 'Anna Lind' })
    const { id: sessionId } = await addSession(practice, client.id, [])
    const before = (await lines()).length
    for (const value of ['s', 'st', 'sti']) {
      await practice.call('sessions.saveField', { sessionId, edit: { field: 'reason', value } })
    }
    expect((await lines()).length).toBe(before + 1)
  })

  it('is written out with its hashes', async () => {
    await addClient(practice, { name: 'Anna Lind' })
    const path = join(practice.host.outFolder, 'trail.csv')
    await practice.call('audit.export', { token: practice.host.choose(path) })
    const text = readFileSync(path, 'utf8')
    expect(text.split('\r\n')[0]).toBe('number,at,kind,subject,id,sha256')
    expect(text).toContain('clients.create')
    expect(text).not.toContain('Anna')
  })
})

describe('what was tampered with is found', () => {
  beforeEach(async () => {
    for (const name of ['Anna Lind', 'Bo Park', 'Cem Aydin']) await addClient(practice, { name })
    await practice.reopen()
  })

  it.each([
    ['a kind', "UPDATE audit SET kind = 'clients.update' WHERE row = 2", { kind: 'changed', row: 2 }],
    ['a time', "UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE row = 1", { kind: 'changed', row: 1 }],
    ['a row taken out', 'DELETE FROM audit WHERE row = 2', { kind: 'missing', row: 2 }],
    ['all of it', 'DELETE FROM audit', { kind: 'cutOff' }],
  ])('%s', async (_what, statement, found) => {
    await tamper(statement)
    expect(await verdict()).toMatchObject(found)
  })

  it('the tail, cut off while it was closed', async () => {
    const { length } = await lines()
    await tamper(`DELETE FROM audit WHERE row > ${length - 1}`)
    expect((await verdict()).kind).not.toBe('whole')
    // Nor does it heal by itself: the vault goes on remembering what was there.
    await practice.reopen()
    expect((await verdict()).kind).not.toBe('whole')
  })

  it('the tail, cut off while it is open', async () => {
    await sql`DELETE FROM audit WHERE row > 3`.execute(practice.context.db)
    expect(await verdict()).toEqual({ kind: 'cutOff', row: 4 })
  })

  it('a chain that was made anew from the first row on', async () => {
    const { beginning, chained } = await import('../../../src/core/audit/chain.ts')
    const { db } = practice.context
    let previous = beginning
    for (const row of await db.selectFrom('audit').selectAll().orderBy('row').execute()) {
      const forged = { ...row, kind: row.row === 2 ? 'clients.archive' : row.kind }
      previous = chained(previous, forged)
      await db
        .updateTable('audit')
        .set({ kind: forged.kind, hash: previous })
        .where('row', '=', row.row)
        .execute()
    }
    expect((await verdict()).kind).toBe('changed')
  })
})
