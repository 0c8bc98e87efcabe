import type { Kysely } from 'kysely'
import { z } from 'zod'
import {
  FlagAnswer,
  type OpenFlag,
  type Screening,
  type ScreeningSign,
} from '../../contract/models/screening.ts'
import type { Session } from '../../contract/models/session.ts'
import type { Database } from '../db/schema.ts'
import { redFlagGroups } from '../reference/redFlagGroups.ts'
import { redFlags } from '../reference/redFlags.ts'
import { before } from '../sessions/order.ts'
import { dueReasons } from './due.ts'

const Answers = z.array(z.object({ flag: z.string(), answer: FlagAnswer }))
const StoredScreening = z.object({
  row: z.int(),
  session_id: z.string(),
  date: z.string(),
  answers: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(Answers),
  note: z.string(),
})
type StoredScreening = z.infer<typeof StoredScreening>

type Of = Pick<Session, 'id' | 'clientId' | 'date' | 'startTime'>

/** Every time the client answered up to the day of the session, oldest first. */
async function screeningsUpTo(db: Kysely<Database>, session: Of): Promise<StoredScreening[]> {
  const rows = await db
    .selectFrom('screenings')
    .select(['row', 'session_id', 'date', 'answers', 'note'])
    .where('client_id', '=', session.clientId)
    .where('date', '<=', session.date)
    .orderBy('date')
    .orderBy('row')
    .execute()
  return z.array(StoredScreening).parse(rows)
}

const rowOfFlag = new Map(redFlags.map((row) => [row.id, row]))

const signOf = (flag: string): ScreeningSign | undefined => {
  const row = rowOfFlag.get(flag)
  return row && { flag, level: row.level, sign: row.sign, action: row.action }
}

/** Red flags whose last answer up to the session's day is yes and that nobody has settled since. */
export async function openFlagsOf(db: Kysely<Database>, session: Of): Promise<OpenFlag[]> {
  const settled = await db
    .selectFrom('settled_flags')
    .select(['flag', 'date', 'created_at'])
    .where('client_id', '=', session.clientId)
    .where('date', '<=', session.date)
    .execute()
  const last = new Map<string, { readonly yes: boolean; readonly date: string }>()
  for (const { date, answers } of await screeningsUpTo(db, session)) {
    for (const { flag, answer } of answers) last.set(flag, { yes: answer === 'yes', date })
  }
  return [...last].flatMap(([flag, { yes, date }]) => {
    const row = rowOfFlag.get(flag)
    if (!yes || row === undefined) return []
    if (settled.some((one) => one.flag === flag && one.date >= date)) return []
    return [{ flag, level: row.level, area: row.area, sign: row.sign, action: row.action, since: date }]
  })
}

/** Where the red-flag questions stand for a session. */
export async function screeningOf(db: Kysely<Database>, session: Session): Promise<Screening> {
  const answered = await screeningsUpTo(db, session)
  const last = answered.at(-1)
  const earlier = await db
    .selectFrom('sessions')
    .select('reason')
    .where('client_id', '=', session.clientId)
    .where(before(session))
    .execute()
  return {
    groups: redFlagGroups.map(({ id, question, flags }) => ({
      id,
      question,
      signs: flags.flatMap((flag) => signOf(flag) ?? []),
    })),
    due: dueReasons({
      date: session.date,
      first: earlier.length === 0,
      reason: session.reason,
      earlierReasons: earlier.map(({ reason }) => reason),
      lastAnswered: last?.date ?? null,
      answeredNow: answered.some(({ session_id }) => session_id === session.id),
    }),
    last:
      last === undefined
        ? null
        : {
            date: last.date,
            thisSession: last.session_id === session.id,
            answers: last.answers,
            note: last.note,
          },
    open: await openFlagsOf(db, session),
  }
}
