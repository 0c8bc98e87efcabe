import { sql } from 'kysely'
import { allTables } from '../../src/core/db/owners.ts'
import { addWithCanary } from '../helpers/canary.ts'
import { plainDump } from '../helpers/plainDump.ts'
import { openTestPractice, type TestPractice } from '../helpers/practice.ts'
import { type Counter, counter, type Findings, tallyOf } from './row.ts'

/** A word of its own for each client, so that the index has many and none stands for another. */
const canaryOf = (index: number): string =>
  `zaun${index.toString(36)}koenig${(index * 7919).toString(36)}canary`

/**
 * Every client with a canary in each field is erased: no canary stands in any row, page or log of the database, open or
 * locked. The control erases without overwriting what it frees.
 */
export async function t8Erase(clients: number): Promise<Findings> {
  const found = counter()
  const control = counter()
  const practice = await openTestPractice()
  const careless = await openTestPractice()
  try {
    await eraseAll(practice, clients, found)
    await sql`PRAGMA secure_delete = OFF`.execute(careless.context.db)
    await eraseAll(careless, Math.min(clients, 5), control)
  } finally {
    await practice.close()
    await careless.close()
  }
  return { ...tallyOf(found), control: tallyOf(control), seen: found.seen }
}

async function eraseAll(practice: TestPractice, clients: number, count: Counter) {
  const canaries = Array.from({ length: clients }, (_, index) => canaryOf(index))
  const erasable: { id: string; name: string }[] = []
  for (const canary of canaries) {
    const { client } = await addWithCanary(practice, canary, `Anna ${canary}`)
    erasable.push(client)
  }
  for (const { id, name } of erasable) {
    count.injected += 1
    await practice.call('erase.client', { clientId: id, name })
  }
  const open = await plainDump(practice.folder)
  const rows = await everyRow(practice)
  await practice.restart()
  const locked = await plainDump(practice.folder)
  for (const canary of canaries) {
    count.check(!rows.includes(canary), `${canary} in a row`)
    count.check(!open.includes(canary), `${canary} in a page or the log`)
    count.check(!locked.includes(canary), `${canary} in a page, locked`)
  }
}

async function everyRow({ context }: TestPractice): Promise<string> {
  const rows: unknown[] = []
  for (const table of allTables) {
    rows.push((await sql`SELECT * FROM ${sql.table(table)}`.execute(context.db)).rows)
  }
  return JSON.stringify(rows)
}
