import type { ChartPoint } from '../../contract/models/chart.ts'
import { instantOf } from '../calendar.ts'
import { readingsOfSession } from '../chart/store.ts'
import type { Context } from '../context.ts'
import { dayInWords } from '../documents/dates.ts'
import type { ReportPoint, SessionReport } from '../documents/sessionReport.ts'
import { alertsOf } from '../health/alerts.ts'
import { heldConditions } from '../health/held.ts'
import { motionsOf } from '../motions/store.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { getPlan } from '../plans/getPlan.ts'
import { screeningOf } from '../screening/store.ts'
import { getSession } from '../sessions/store.ts'
import { readLogo } from '../settings/logo.ts'
import { readSettings } from '../settings/store.ts'
import { signedSession } from '../signing/signedSession.ts'
import { techniqueNames } from '../techniques/store.ts'
import { momentOf } from '../treatment/moment.ts'
import { findTreatment, logOf } from '../treatment/store.ts'
import { treatmentOf } from '../treatment/treatmentOf.ts'
import { pointWords } from './pointWords.ts'
import { amendmentSection, motionSection, outcomeSection, signatureSection } from './recordSections.ts'
import {
  complaintSection,
  doneSection,
  healthSection,
  noteSection,
  overrideSection,
  planSection,
} from './sections.ts'

const reportPoint = (point: ChartPoint, after: ChartPoint | null): ReportPoint => ({
  words: pointWords(point, after),
  place: { view: point.view, x: point.x, y: point.y },
  side: point.side,
  muscle: point.muscle,
})

/** Reads everything that a session's report says. Throws `notFound` when the session is gone. */
export async function gatherReport({ db, clock }: Context, sessionId: string): Promise<SessionReport> {
  const session = await getSession(db, sessionId)
  const settings = await readSettings(db)
  const plan = await getPlan(db, sessionId)
  const nameOf = await techniqueNames(db)
  const conditions = await heldConditions(db, session.clientId, session.date)
  const stored = await findTreatment(db, sessionId)
  const treatment =
    stored === undefined ? null : treatmentOf(stored, await logOf(db, stored.id), momentOf(clock), nameOf)
  const readings = await readingsOfSession(db, sessionId)
  const points = readings.filter(({ phase, present }) => phase === 'before' && present)
  const afterOf = ({ pointId }: ChartPoint): ChartPoint | null =>
    readings.find((reading) => reading.phase === 'after' && reading.pointId === pointId) ?? null
  const signed = await signedSession(db, session)
  const sections = [
    complaintSection(session),
    healthSection(alertsOf(conditions, session.date), await screeningOf(db, session)),
    // the note holds what was done already; a treatment whose line was taken out of it is told by itself
    noteSection(session),
    motionSection(await motionsOf(db, session)),
    outcomeSection((await outcomesOf(db, session)).asked),
    planSection(plan, nameOf),
    overrideSection(plan),
    ...(treatment !== null && !session.objective.includes(treatment.noteText)
      ? [doneSection(treatment)]
      : []),
    amendmentSection(signed),
    signatureSection(signed),
  ]
  return {
    createdAt: instantOf(clock.now()),
    letterhead: { ...settings, logo: await readLogo(db) },
    title: 'Session report',
    about: [
      session.clientName,
      dayInWords(session.date, 'en-GB'),
      `session ${session.number}`,
      `${session.minutes} min`,
    ].join(' · '),
    points: points.map((point) => reportPoint(point, afterOf(point))),
    worked: plan.blocks.flatMap(({ regions }) => regions),
    sections: sections.filter((section) => section.lines.length > 0),
  }
}
