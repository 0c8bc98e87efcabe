import type { Kysely } from 'kysely'
import { z } from 'zod'
import type {
  IntakeForm,
  IntakeGroup,
  IntakeKind,
  OwnSection,
  OwnSections,
} from '../../contract/models/intake.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { catalogue } from '../health/catalogue.ts'
import { builtInSections, checklist } from './questions.ts'

const StoredSections = z.array(
  z.strictObject({
    title: z.string(),
    questions: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  }),
)
type StoredSections = z.infer<typeof StoredSections>

const groups: readonly IntakeGroup[] = checklist.map(({ title, conditions }) => ({
  title,
  conditions: conditions.flatMap((id) =>
    catalogue
      .filter((row) => row.id === id)
      .map(({ id: condition, everyday, asks }) => ({ id: condition, everyday, asks })),
  ),
}))

async function ownOf(
  db: Kysely<Database>,
  version: number | null,
): Promise<{ readonly version: number; readonly sections: StoredSections }> {
  const found = await db
    .selectFrom('intake_sections')
    .select(['version', 'sections'])
    .$if(version !== null, (query) => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found === undefined
    ? { version: 0, sections: [] }
    : { version: found.version, sections: StoredSections.parse(JSON.parse(found.sections)) }
}

/** What is asked, in a version or (null) in the one in force. Own questions stand in the full intake alone. */
export async function intakeForm(
  db: Kysely<Database>,
  kind: IntakeKind,
  wanted: number | null,
): Promise<IntakeForm> {
  const { version, sections } = await ownOf(db, wanted)
  const own = sections.map(({ title, questions }, index) => ({
    id: `own-${index}`,
    title,
    checklist: false,
    questions: questions.map(({ id, label }) => ({ id, kind: 'text' as const, label })),
  }))
  return { kind, version, sections: [...builtInSections[kind], ...(kind === 'full' ? own : [])], groups }
}

export async function ownSections(db: Kysely<Database>): Promise<OwnSections> {
  const { version, sections } = await ownOf(db, null)
  return {
    version,
    sections: sections.map(({ title, questions }) => ({
      title,
      questions: questions.map(({ label }) => label),
    })),
  }
}

/** Writes a new version; a question whose words stay keeps its id, so that answers of different days can be compared. */
export function editOwnSections(
  { db, newId, clock }: Context,
  basedOn: number,
  wanted: readonly OwnSection[],
): Promise<OwnSections> {
  return db.transaction().execute(async (trx) => {
    const current = await ownOf(trx, null)
    if (current.version !== basedOn)
      throw new AppError('conflict', 'There is a newer version of these questions.')
    const ids = new Map(
      current.sections.flatMap(({ questions }) => questions.map(({ id, label }) => [label, id])),
    )
    const sections: StoredSections = wanted.map(({ title, questions }) => ({
      title,
      questions: questions.map((label) => ({ id: ids.get(label) ?? newId(), label })),
    }))
    await trx
      .insertInto('intake_sections')
      .values({
        id: newId(),
        version: basedOn + 1,
        sections: JSON.stringify(sections),
        created_at: instantOf(clock.now()),
      })
      .execute()
    return ownSections(trx)
  })
}
