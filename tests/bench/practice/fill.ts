import { artVersion } from '../../../src/body/figure/figure.ts'
import type { Connection } from '../../../src/core/db/open.ts'
import { dice } from '../../../src/core/sample/dice.ts'
import { fold } from '../../../src/core/search/fold.ts'
import { clientName, digitsFor, noteOf, words } from './words.ts'

export interface Size {
  readonly clients: number
  /** Sessions with a written note. */
  readonly notes: number
}

/** The id of a row, the same for the same place in every practice of any size. */
export const idOf = (
  kind: 'client' | 'session' | 'point' | 'reading' | 'document',
  index: number,
): string => {
  const kinds = { client: 1, session: 2, point: 3, reading: 4, document: 5 }
  return `01900000-000${kinds[kind]}-7000-8000-${index.toString(16).padStart(12, '0')}`
}

const day = 86_400_000
const lastDay = Date.parse('2026-11-20T00:00:00Z')
const created = '2026-01-02T09:00:00.000Z'

/** Ten sessions each, one after the other; whatever is beyond that goes to every second client. */
const clientOf = (session: number, clients: number): number =>
  session < clients * 10 ? session % clients : (session * 2 + 1) % clients

/**
 * Fills an empty database with clients and sessions, each session with a note of some 400 characters, a reading of one of
 * its client's two points, and its search document. The newest session is the last row, as in a practice that was
 * written day by day. The same rows for the same size, plain or encrypted.
 */
export function fill(connection: Connection, { clients, notes }: Size): void {
  const roll = dice(7)
  connection.pragma('synchronous=OFF')
  const prepared = prepare(connection)
  connection.transaction(() => {
    for (let index = 0; index < clients; index++) {
      const name = clientName(index)
      const phone = digitsFor(index)
      const born = `19${50 + (index % 50)}-0${1 + (index % 9)}-1${index % 10}`
      prepared.client.run(
        idOf('client', index),
        name,
        fold(name),
        ` ${fold(name)}`,
        born,
        phone,
        phone,
        created,
      )
    }
    for (let index = 0; index < notes; index++) addSession(prepared, roll, index, clients, notes)
  })()
  connection.exec('ANALYZE')
  connection.pragma('wal_checkpoint(TRUNCATE)')
  connection.pragma('synchronous=FULL')
}

type Prepared = ReturnType<typeof prepare>

function addSession(
  prepared: Prepared,
  roll: (sides: number) => number,
  index: number,
  clients: number,
  notes: number,
) {
  const owner = clientOf(index, clients)
  const client = idOf('client', owner)
  const session = idOf('session', index)
  const daysAgo = Math.floor(((notes - 1 - index) / notes) * 3000)
  const date = new Date(lastDay - daysAgo * day).toISOString().slice(0, 10)
  const [subjective, objective, assessment, plan] = [noteOf(roll), noteOf(roll), noteOf(roll), noteOf(roll)]
  const reason = words[index % words.length] ?? ''
  prepared.session.run(
    session,
    client,
    date,
    reason,
    6,
    3,
    subjective,
    objective,
    assessment,
    plan,
    // the sessions that are written into while it is measured
    index >= 5000 && index < 6000 ? 'draft' : 'signed',
    created,
    created,
  )
  const point = idOf('point', owner * 2 + (Math.floor(index / clients) % 2))
  if (index < clients * 2) prepared.point.run(point, client, session, created)
  prepared.reading.run(idOf('reading', index), point, session, 1 + (index % 9), artVersion, created)
  const text = [reason, subjective, objective, assessment, plan].join('\n')
  prepared.document.run(idOf('document', index), session, client, date, text, fold(text))
}

function prepare(connection: Connection) {
  return {
    client: connection.prepare(
      `INSERT INTO clients (id, name, name_folded, name_parts, birth_date, phone, phone_digits, email, occupation, loads,
       language, note, revision, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, '', '', '', 'en', '', 1, ?)`,
    ),
    session: connection.prepare(
      `INSERT INTO sessions (id, client_id, date, start_time, minutes, reason, goal, pain_before, pain_after, subjective,
       objective, assessment, plan_note, next_time, status, finished_at, revision, created_at)
       VALUES (?, ?, ?, '10:00', 60, ?, '', ?, ?, ?, ?, ?, ?, '', ?, ?, 5, ?)`,
    ),
    point: connection.prepare(
      'INSERT INTO points (id, client_id, first_session_id, created_at) VALUES (?, ?, ?, ?)',
    ),
    reading: connection.prepare(
      `INSERT INTO readings (id, point_id, session_id, phase, present, kind, view, layer, x, y, side, muscle, zone,
       activity, pain, jump_sign, twitch, referral, note, art_version, created_at)
       VALUES (?, ?, ?, 'before', 1, 'trigger-point', 'posterior', 'superficial', 433, 520, 'left', NULL, NULL, 'active', ?,
       'unknown', 'unknown', '', '', ?, ?)`,
    ),
    document: connection.prepare(
      `INSERT INTO search_documents (id, kind, owner, client_id, date, text, folded)
       VALUES (?, 'session', ?, ?, ?, ?, ?)`,
    ),
  }
}
