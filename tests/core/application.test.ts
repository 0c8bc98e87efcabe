import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { procedures } from '../../src/contract/procedures.ts'
import { addClient, addSession } from '../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

const openNames = Object.entries(procedures).flatMap(([name, { access }]) =>
  access === 'open' ? [name] : [],
)

const circular: Record<string, unknown> = {}
circular.itself = circular
const hostile: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  '',
  'text',
  true,
  [],
  [{}],
  10n,
  Symbol('s'),
  () => {},
  new Date(Number.NaN),
  new Map([['id', 'x']]),
  new Uint8Array(3),
  circular,
  Object.create(null),
  JSON.parse('{"__proto__": {"id": "x"}}'),
  { id: '__proto__', clientId: {}, sessionId: [], fields: null, extra: 1 },
  { id: "'; DROP TABLE clients; --" },
  { text: 'x'.repeat(201), limit: -1 },
  { passphrase: '', recoveryKey: null, newPassphrase: new Uint8Array(0) },
  {
    get id() {
      throw new Error('no')
    },
  },
  new Proxy(
    {},
    {
      get() {
        throw new Error('no')
      },
    },
  ),
]

function accepts(schema: z.ZodType, input: unknown): boolean {
  try {
    return schema.safeParse(input).success
  } catch {
    return false
  }
}

/** All rows of all tables. */
async function everything() {
  const { db } = practice.context
  const tables = await sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'table'`.execute(db)
  const rows = tables.rows.map(async ({ name }) => [
    name,
    (await sql`SELECT * FROM ${sql.table(name)}`.execute(db)).rows,
  ])
  return Promise.all(rows)
}

describe('a call', () => {
  it.each(['nope', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'clients', 'clients.nope'])(
    'of the unknown name %j is refused',
    async (name) => {
      expect(await practice.application.call(name, {})).toMatchObject({
        ok: false,
        error: { code: 'unknownProcedure' },
      })
    },
  )

  it.each(Object.entries(procedures))(
    '%s answers anything that comes in, and changes nothing by what it refuses',
    async (name, procedure) => {
      const before = await everything()
      for (const input of hostile) {
        // a command that takes an empty object rightly does what it is for
        if (procedure.kind === 'command' && accepts(procedure.input, input)) continue
        const reply = await practice.application.call(name, input)
        if (!reply.ok) expect(reply.error.code).toMatch(/^(invalid|internal|conflict|notFound)$/)
      }
      expect(await everything()).toEqual(before)
    },
  )

  it('names the field and what is wrong with it by a key', async () => {
    const fields = { name: ' ', birthDate: '2026-02-31', phone: 'x'.repeat(61), email: 'x', occupation: 1 }
    const reply = await practice.application.call('clients.create', fields)
    expect(reply).toMatchObject({
      ok: false,
      error: {
        code: 'invalid',
        fields: {
          name: 'required',
          birthDate: 'dateInvalid',
          phone: 'tooLong',
          email: 'emailInvalid',
          occupation: 'invalid',
        },
      },
    })
  })

  it.each(openNames)('%s is refused while the practice is locked, whatever comes with it', async (name) => {
    await practice.restart()
    for (const input of [{}, null, { id: 'x' }]) {
      expect(await practice.application.call(name, input)).toMatchObject({
        ok: false,
        error: { code: 'locked' },
      })
    }
  })

  it('after the end is refused as locked, and a second end does nothing', async () => {
    await practice.application.close()
    await practice.application.close()
    expect(await practice.tryCall('clients.list', { archived: false })).toMatchObject({
      error: { code: 'locked' },
    })
  })
})

describe('a failure', () => {
  it('nobody foresaw is logged without what was written, and answered as internal', async () => {
    const { id } = await addClient(practice, { name: 'Canary Finch', note: 'canary words' })
    await practice.context.db.schema.dropTable('client_conditions').execute()
    expect(await practice.tryCall('health.conditions', { clientId: id })).toEqual({
      ok: false,
      error: { code: 'internal', message: 'This could not be done.' },
    })
    expect(practice.logged).toEqual(['health.conditions: SqliteError SQLITE_ERROR'])
  })

  it('for want of space is said as such, and nothing is written', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    const session = await addSession(practice, id, [{ field: 'subjective', value: 'before' }])
    await sql`PRAGMA max_page_count = 1`.execute(practice.context.db)
    const reply = await practice.tryCall('sessions.saveField', {
      sessionId: session.id,
      edit: { field: 'subjective', value: 'x'.repeat(90_000) },
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'diskFull' } })
    expect((await practice.call('sessions.get', { id: session.id })).subjective).toBe('before')
  })

  it('to write is said as such', async () => {
    await sql`PRAGMA query_only = ON`.execute(practice.context.db)
    expect(await practice.tryCall('drafts.save', { form: 'x', json: '1', revision: 1 })).toMatchObject({
      error: { code: 'readOnly' },
    })
  })

  it('does not stop what comes after it', async () => {
    await practice.application.call('clients.get', { id: practice.context.newId() })
    expect((await practice.tryCall('clients.list', { archived: true })).ok).toBe(true)
  })
})

describe('many calls at once', () => {
  it('all answer, each write once', async () => {
    const { id } = await addClient(practice, { name: 'Anna Lind' })
    const session = await addSession(practice, id)
    const replies = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        index % 2 === 0
          ? practice.tryCall('clients.list', { archived: false })
          : practice.tryCall('sessions.saveField', {
              sessionId: session.id,
              edit: { field: 'subjective', value: `word ${index}` },
            }),
      ),
    )
    expect(replies.every(({ ok }) => ok)).toBe(true)
    const saved = await practice.call('sessions.get', { id: session.id })
    expect(saved.subjective).toBe('word 39')
    expect(saved.revision).toBe(session.revision + 20)
  })
})

describe('the status', () => {
  it('tells the day, and of a restart once', async () => {
    expect(await practice.call('practice.status', {})).toMatchObject({ restarted: false })
    await practice.close()
    practice = await openTestPractice({ restarted: true, today: '2026-11-23' })
    expect(await practice.call('practice.status', {})).toMatchObject({ restarted: true, today: '2026-11-23' })
    expect(await practice.call('practice.status', {})).toMatchObject({ restarted: false })
  })
})
