import type { Kysely } from 'kysely'
import type { Agreement } from '../../contract/models/agreement.ts'
import { agreementsOf } from '../agreements/store.ts'
import { answersOf } from '../consent/store.ts'
import type { Database } from '../db/schema.ts'
import { dayInWords } from '../documents/dates.ts'
import { sensitiveAreas } from '../reference/sensitiveAreas.ts'

const day = (date: string): string => dayInWords(date, 'en-GB')

function agreementWords(agreement: Agreement): string {
  const { title, version, how, signedBy, givenOn, withdrawnOn, withdrawnNote } = agreement
  const given = `${title}, version ${version}: given on ${day(givenOn)} by ${signedBy}, signed on ${
    how === 'drawn' ? 'the screen' : 'paper'
  }`
  if (withdrawnOn === null) return given
  return `${given}; withdrawn on ${day(withdrawnOn)}${withdrawnNote === '' ? '' : `: ${withdrawnNote}`}`
}

/** What the client agreed to once and for all, the earliest first, withdrawn or not. */
export async function agreementLines(db: Kysely<Database>, clientId: string): Promise<string[]> {
  return (await agreementsOf(db, clientId)).all.toReversed().map(agreementWords)
}

/** What was answered about each sensitive area that was asked for in a session. */
export async function areaLines(db: Kysely<Database>, sessionId: string): Promise<string[]> {
  const answers = await answersOf(db, sessionId)
  return sensitiveAreas.flatMap(({ id, name }) => {
    const answer = answers.get(id)?.answer
    return answer === undefined ? [] : [`${name}: ${answer}`]
  })
}
