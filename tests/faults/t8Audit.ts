import { rmSync } from 'node:fs'
import type { Kysely } from 'kysely'
import { beginning, chained } from '../../src/core/audit/chain.ts'
import { verifyAudit } from '../../src/core/audit/verify.ts'
import type { Database } from '../../src/core/db/schema.ts'
import { clientFields } from '../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../helpers/practice.ts'
import { counter, type Findings, seeded, tallyOf } from './row.ts'

type Queries = Kysely<Database>

/** Ways of tampering with a trail; each takes the number of rows there are. */
const ways: readonly ((db: Queries, rows: number, random: (below: number) => number) => Promise<unknown>)[] =
  [
    (db, rows, random) =>
      db
        .updateTable('audit')
        .set({ kind: 'clients.archive' })
        .where('row', '=', 1 + random(rows))
        .execute(),
    (db, rows, random) =>
      db
        .updateTable('audit')
        .set({ at: '2020-01-01T00:00:00.000Z' })
        .where('row', '=', 1 + random(rows))
        .execute(),
    (db, rows, random) =>
      db
        .updateTable('audit')
        .set({ subject: 'nobody' })
        .where('row', '=', 1 + random(rows))
        .execute(),
    (db, rows, random) =>
      db
        .deleteFrom('audit')
        .where('row', '=', 1 + random(rows - 1))
        .execute(),
    // The tail, cut at or below what the vault remembers.
    (db, rows, random) =>
      db
        .deleteFrom('audit')
        .where('row', '>', random(rows - 2))
        .execute(),
    forgeFrom,
  ]

/** A row changed and every hash after it made anew: only the vault's memory tells. */
async function forgeFrom(db: Queries, rows: number, random: (below: number) => number) {
  const changed = 1 + random(rows - 2)
  let previous = beginning
  for (const row of await db.selectFrom('audit').selectAll().orderBy('row').execute()) {
    const forged = { ...row, subject: row.row === changed ? 'nobody' : row.subject }
    previous = chained(previous, forged)
    await db
      .updateTable('audit')
      .set({ subject: forged.subject, hash: previous })
      .where('row', '=', row.row)
      .execute()
  }
}

/** Every way of tampering with the audit trail is found. The control only counts the rows, as a plain log would. */
export async function t8Audit(tamperings: number, seed = 8): Promise<Findings> {
  const found = counter()
  const control = counter()
  const random = seeded(seed)
  const practice = await openTestPractice()
  try {
    await fill(practice)
    const { db, vault } = practice.context
    const whole = await db.selectFrom('audit').selectAll().orderBy('row').execute()
    const mark = vault.auditMark
    found.check((await verifyAudit(db, mark)).kind === 'whole', 'the untouched trail is not whole')
    for (let index = 0; index < tamperings; index++) {
      found.injected += 1
      control.injected += 1
      await ways[index % ways.length]?.(db, mark?.count ?? 0, random)
      found.check((await verifyAudit(db, mark)).kind !== 'whole', `tampering ${index} not found`)
      const { length } = await db.selectFrom('audit').select('row').execute()
      control.check(length < whole.length, `tampering ${index} not found by counting`)
      await db.deleteFrom('audit').execute()
      await db.insertInto('audit').values(whole).execute()
    }
  } finally {
    await practice.close()
    rmSync(practice.folder, { recursive: true, force: true })
  }
  return { ...tallyOf(found), control: tallyOf(control), seen: found.seen }
}

async function fill(practice: TestPractice) {
  for (let count = 0; count < 30; count++) {
    await practice.call('clients.create', clientFields({ name: `Client ${count}` }))
  }
  // Closing has the vault remember the trail.
  await practice.reopen()
}
