import type { LetterFields } from '../../contract/models/letter.ts'
import { instantOf } from '../calendar.ts'
import { getClient } from '../clients/store.ts'
import type { Context } from '../context.ts'
import { dayInWords } from '../documents/dates.ts'
import { letterPdf } from '../documents/letter.ts'
import type { Pages } from '../documents/paper.ts'
import { listSummaries } from '../sessions/store.ts'
import { readLogo } from '../settings/logo.ts'
import { readSettings } from '../settings/store.ts'
import { lastFindings } from './gather.ts'

const painWords = (before: number | null, after: number | null): string =>
  [before === null ? '' : `pain ${before} of 10 before`, after === null ? '' : `${after} after`]
    .filter((part) => part !== '')
    .join(', ')

/** Draws a letter as it is written. Throws `notFound` when the client is gone. */
export async function renderLetter(context: Context, clientId: string, fields: LetterFields): Promise<Pages> {
  const { db, clock, resources } = context
  await getClient(db, clientId)
  const today = clock.today()
  const sessions = (await listSummaries(db, clientId)).filter(({ id }) => fields.sessionIds.includes(id))
  const findings = (await lastFindings(db, clientId)).filter(({ pointId }) =>
    fields.pointIds.includes(pointId),
  )
  return letterPdf(
    {
      createdAt: instantOf(clock.now()),
      letterhead: { ...(await readSettings(db)), logo: await readLogo(db) },
      to: fields.to,
      date: dayInWords(today, 'en-GB'),
      subject: fields.subject,
      body: fields.body,
      sessions: sessions.map(({ date, minutes, reason, painBefore, painAfter }) =>
        [dayInWords(date, 'en-GB'), `${minutes} min`, reason, painWords(painBefore, painAfter)]
          .filter((part) => part !== '')
          .join(' · '),
      ),
      findings: findings.map(({ point, words, date }) => ({
        words: date === '' ? words : `${words} (${dayInWords(date, 'en-GB')})`,
        place: { view: point.view, x: point.x, y: point.y },
        side: point.side,
        muscle: point.muscle,
      })),
    },
    resources,
  )
}
