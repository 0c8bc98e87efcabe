import type { Kysely } from 'kysely'
import type { Finding } from '../../contract/models/plan.ts'
import type { Screening } from '../../contract/models/screening.ts'
import type { Session } from '../../contract/models/session.ts'
import type { Barrier } from '../../contract/models/treatment.ts'
import type { Database } from '../db/schema.ts'
import { isFor, mattersOf, overridesOf } from '../plans/overrides.ts'
import { fold } from '../plans/rules/fold.ts'
import { rawFindings } from '../plans/rules/rawFindings.ts'
import { planSituation } from '../plans/situation.ts'
import { screeningOf } from '../screening/store.ts'

/** Id under which a reason for treating without the red-flag questions is kept. */
export const screeningBarrier = 'screening:plan'

const dueWords: Readonly<Record<Screening['due'][number], string>> = {
  'first-visit': 'it is the first visit',
  'never-asked': 'they were never asked',
  'new-complaint': 'the complaint is a new one',
  'ninety-days': 'they were asked more than 90 days ago',
}

const kindOf = ({ severity, rule }: Finding): Barrier['kind'] | null => {
  switch (severity) {
    case 'stop':
      return rule === 'red-flag' ? 'red-flag' : 'stop'
    case 'clearance':
      return 'clearance'
    case 'avoid-site':
    case 'adapt':
    case 'advice':
      return null
  }
}

/** A barrier with what a reason for it is kept with. */
export interface BarrierInFront extends Barrier {
  readonly matter: { readonly wording: string; readonly subject: string }
}

/** What stands in front of treating: STOP conditions, red flags, a clearance not recorded, questions not asked. */
export async function barriersOf(db: Kysely<Database>, session: Session): Promise<BarrierInFront[]> {
  const kept = await overridesOf(db, session.id)
  const reasonFor = (id: string, matter: BarrierInFront['matter']): string | null =>
    kept.find((one) => one.finding === id && isFor(one, matter))?.reason ?? null
  const situation = await planSituation(db, session)
  const findings = fold(rawFindings(situation)).map(({ finding }) => finding)
  const matters = mattersOf(situation, findings)
  const barriers = findings.flatMap((finding): BarrierInFront[] => {
    const kind = kindOf(finding)
    const matter = matters.get(finding.id)
    if (kind === null || finding.blockId !== null || matter === undefined) return []
    const { id, wording, reason } = finding
    return [{ id, kind, wording, reason, matter, overriddenBy: reasonFor(id, matter) }]
  })
  const { due } = await screeningOf(db, session)
  if (due.length === 0) return barriers
  const wording = `The red-flag questions are due: ${due.map((one) => dueWords[one]).join(', ')}.`
  const matter = { wording, subject: wording }
  return [
    ...barriers,
    {
      id: screeningBarrier,
      kind: 'screening',
      wording,
      reason: 'Asked at the first visit, at a new complaint, and after 90 days.',
      matter,
      overriddenBy: reasonFor(screeningBarrier, matter),
    },
  ]
}
