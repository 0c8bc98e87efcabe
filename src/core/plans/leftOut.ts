import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Id } from '../../contract/models/common.ts'
import type { PlanBlock } from '../../contract/models/plan.ts'
import type { Database } from '../db/schema.ts'

/** What the masseur took out of a plan: stages by where they came from, points by their id. */
export interface LeftOut {
  readonly origins: ReadonlySet<string>
  readonly points: ReadonlySet<Id>
}

const Stored = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.strictObject({ origins: z.array(z.string()), points: z.array(z.string()) }))
  .transform(({ origins, points }): LeftOut => ({ origins: new Set(origins), points: new Set(points) }))

export const nothingLeftOut: LeftOut = { origins: new Set(), points: new Set() }

/** Where a stage of a template comes from, for as long as the plan stands. */
export const originOf = (template: string, index: number | ''): string => `${template}/${index}`

/** What was taken out of a session's plan so far. */
export async function leftOutOf(db: Kysely<Database>, sessionId: string): Promise<LeftOut> {
  const row = await db
    .selectFrom('plans')
    .select('left_out')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return row === undefined ? nothingLeftOut : Stored.parse(row.left_out)
}

export const storedLeftOut = ({ origins, points }: LeftOut): string =>
  JSON.stringify({ origins: [...origins], points: [...points] })

const originsIn = (blocks: readonly PlanBlock[]): Set<string> =>
  new Set(blocks.flatMap(({ origin }) => origin ?? []))
const pointsIn = (blocks: readonly PlanBlock[]): Set<Id> => new Set(blocks.flatMap(({ points }) => points))

function movedOn<T>(known: ReadonlySet<T>, before: ReadonlySet<T>, after: ReadonlySet<T>): Set<T> {
  const gone = [...before].filter((one) => !after.has(one))
  return new Set([...known, ...gone].filter((one) => !after.has(one)))
}

/** What is left out after a change by hand: what it took out as well, and nothing that it put in. */
export const leftOutAfter = (
  known: LeftOut,
  before: readonly PlanBlock[],
  after: readonly PlanBlock[],
): LeftOut => ({
  origins: movedOn(known.origins, originsIn(before), originsIn(after)),
  points: movedOn(known.points, pointsIn(before), pointsIn(after)),
})
