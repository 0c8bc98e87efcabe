import type { Kysely } from 'kysely'
import { z } from 'zod'
import {
  type Intake,
  IntakeAnswers,
  IntakeKind,
  type IntakeRow,
  IntakeSource,
} from '../../contract/models/intake.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'

const StoredRow = z.object({
  id: z.string(),
  kind: IntakeKind,
  date: z.string(),
  source: IntakeSource,
  confirmed_at: z.string().nullable(),
})
const StoredIntake = StoredRow.extend({
  client_id: z.string(),
  form_version: z.int(),
  answers: z.string(),
  revision: z.int(),
})

const rowOf = (row: z.infer<typeof StoredRow>): IntakeRow => ({
  id: row.id,
  kind: row.kind,
  date: row.date,
  source: row.source,
  confirmedAt: row.confirmed_at,
})

/** The client's intakes, newest first. */
export async function listIntakes(db: Kysely<Database>, clientId: string): Promise<IntakeRow[]> {
  const rows = await db
    .selectFrom('intakes')
    .select(['id', 'kind', 'date', 'source', 'confirmed_at'])
    .where('client_id', '=', clientId)
    .orderBy('date', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return z.array(StoredRow).parse(rows).map(rowOf)
}

/** Throws `notFound` when it is not there any more. */
export async function getIntake(db: Kysely<Database>, id: string): Promise<Intake> {
  const found = await db.selectFrom('intakes').selectAll().where('id', '=', id).executeTakeFirst()
  if (found === undefined) throw new AppError('notFound', 'This intake is not there any more.')
  const row = StoredIntake.parse(found)
  return {
    ...rowOf(row),
    clientId: row.client_id,
    formVersion: row.form_version,
    answers: IntakeAnswers.parse(JSON.parse(row.answers)),
    revision: row.revision,
  }
}

/** Everything written in the answers, on lines of its own. */
export const wordsIn = ({ texts, conditions }: IntakeAnswers): string =>
  [
    ...Object.values(texts),
    ...conditions.flatMap(({ since, treated, clearedBy }) => [since, treated, clearedBy]),
  ]
    .filter((text) => text.trim() !== '')
    .join('\n')

export const answerColumns = (answers: IntakeAnswers) => ({
  answers: JSON.stringify(answers),
  words: wordsIn(answers),
})
