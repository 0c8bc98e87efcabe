import type { ClientCondition } from '../../contract/models/health.ts'
import type { LetterProposal, TemplateId } from '../../contract/models/letter.ts'
import type { SessionSummary } from '../../contract/models/session.ts'
import { readingsOfClient } from '../chart/store.ts'
import { getClient } from '../clients/store.ts'
import type { Context } from '../context.ts'
import { dayInWords } from '../documents/dates.ts'
import { alertsOf } from '../health/alerts.ts'
import { heldConditions } from '../health/held.ts'
import { pointWords } from '../reports/pointWords.ts'
import { openFlagsOf } from '../screening/store.ts'
import { listSummaries } from '../sessions/store.ts'
import { readSettings } from '../settings/store.ts'
import { fill, type LetterFacts } from './fill.ts'
import { textOf } from './templates.ts'

/** So many of the newest sessions and findings are listed unless others are chosen. */
const listedAtFirst = 6

const day = (date: string): string => dayInWords(date, 'en-GB')

/** A letter about a client, filled from what is on record. Throws `notFound` for no client and for no such letter. */
export async function proposeLetter(
  { db, clock }: Context,
  clientId: string,
  template: TemplateId,
): Promise<LetterProposal> {
  const client = await getClient(db, clientId)
  const settings = await readSettings(db)
  const today = clock.today()
  const sessions = (await listSummaries(db, clientId)).filter(({ date }) => date <= today)
  const newest = sessions.at(0)
  const flags = newest === undefined ? [] : await openFlagsOf(db, { ...newest, clientId, date: today })
  const conditions = await heldConditions(db, clientId, today)
  const findings = await lastFindings(db, clientId)
  const facts: LetterFacts = {
    greeting: greetingTo(client.doctor),
    client: client.name,
    born: client.birthDate === null ? '' : `, born ${day(client.birthDate)}`,
    count: sessions.length === 1 ? 'once' : sessions.length === 0 ? '' : `${sessions.length} times`,
    from: sessions.length === 0 ? '' : day(sessions.at(-1)?.date ?? today),
    until: newest === undefined ? '' : day(newest.date),
    reason: inSentence(sessions.find(({ reason }) => reason !== '')?.reason ?? ''),
    pain: painWords(sessions),
    goals: client.goals
      .split('\n')
      .filter((line) => line.trim() !== '')
      .join('; '),
    conditions: conditionWords(conditions, today),
    flags: flags.map(({ sign }) => inSentence(sign)).join('; '),
    last: newest === undefined ? '' : day(newest.date),
    therapist: [settings.therapistName, settings.professionalTitle].filter((part) => part !== '').join('\n'),
  }
  const text = await textOf(db, template)
  const listed = text.lists ? listedAtFirst : 0
  return {
    fields: {
      template,
      to: client.doctor.split(/\s*,\s*/).join('\n'),
      ...fill(text, facts),
      sessionIds: sessions.slice(0, listed).map(({ id }) => id),
      pointIds: findings
        .filter(({ present }) => present)
        .slice(0, listed)
        .map(({ pointId }) => pointId),
    },
    sessions: sessions.map(({ id, date, reason, painBefore, painAfter }) => ({
      id,
      date,
      reason,
      painBefore,
      painAfter,
    })),
    findings: findings.map(({ pointId, words, date }) => ({ pointId, words, date })),
  }
}

/** "Dr Stein, Markt 3" is greeted by name, nobody in particular as everybody is. */
function greetingTo(doctor: string): string {
  const [name = ''] = doctor.split(',')
  return /^(Dr|Prof)\b/.test(name) ? `Dear ${name},` : 'Dear Doctor,'
}

/** Without the full stop that the sentence around it has. */
const inSentence = (text: string): string => text.trim().replace(/[.;,\s]+$/, '')

function painWords(sessions: readonly SessionSummary[]): string {
  const asked = sessions.filter(({ painBefore }) => painBefore !== null)
  const [last, first] = [asked.at(0), asked.at(-1)]
  if (last === undefined || first === undefined) return ''
  if (last === first) return `Pain on arrival was ${last.painBefore} of 10.`
  return `Pain on arrival was ${first.painBefore} of 10 on ${day(first.date)} and ${last.painBefore} of 10 on ${day(last.date)}.`
}

const conditionWords = (conditions: readonly ClientCondition[], today: string): string =>
  alertsOf(
    conditions.filter(({ status }) => status !== 'past'),
    today,
  )
    .map(({ label }) => label)
    .join('; ')

/** Every point as it was last found, what is still there and newest first. */
export async function lastFindings(db: Context['db'], clientId: string) {
  const readings = await readingsOfClient(db, clientId)
  const last = new Map(readings.map((reading) => [reading.pointId, reading]))
  const dates = new Map((await listSummaries(db, clientId)).map(({ id, date }) => [id, date]))
  return [...last.values()]
    .map((reading) => ({
      pointId: reading.pointId,
      present: reading.present,
      date: dates.get(reading.sessionId) ?? '',
      words: `${pointWords(reading)}${reading.present ? '' : ', resolved'}`,
      point: reading,
    }))
    .sort((one, other) => Number(other.present) - Number(one.present) || other.date.localeCompare(one.date))
}
