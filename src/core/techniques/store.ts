import type { Kysely } from 'kysely'
import { z } from 'zod'
import { Phase, TechniqueCode } from '../../contract/models/plan.ts'
import type { LibraryTechnique, OwnTechnique, TechniqueWording } from '../../contract/models/technique.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'
import type { Technique } from '../reference/technique.ts'
import { techniques } from '../reference/techniques.ts'
import { techniqueUse } from '../reference/techniqueUse.ts'

const phasesJson = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.array(Phase))

const StoredWording = z
  .object({
    code: TechniqueCode,
    name: z.string().nullable(),
    term: z.string().nullable(),
    aim: z.string().nullable(),
    cue: z.string().nullable(),
    phases: phasesJson.nullable(),
    pressure_from: z.int().nullable(),
    pressure_to: z.int().nullable(),
    hidden: z.int(),
  })
  .transform((row): TechniqueWording & { readonly code: TechniqueCode } => ({
    code: row.code,
    name: row.name,
    term: row.term,
    aim: row.aim,
    cue: row.cue,
    phases: row.phases,
    pressureFrom: row.pressure_from,
    pressureTo: row.pressure_to,
    hidden: row.hidden === 1,
  }))

const StoredOwn = z
  .object({
    id: z.string(),
    name: z.string(),
    counts_as: TechniqueCode,
    term: z.string(),
    aim: z.string(),
    cue: z.string(),
    phases: phasesJson,
    pressure_from: z.int().nullable(),
    pressure_to: z.int().nullable(),
    hidden: z.int(),
    removed_at: z.string().nullable(),
  })
  .transform(
    (row): OwnTechnique & { readonly id: string; readonly hidden: boolean; readonly removed: boolean } => ({
      id: row.id,
      name: row.name,
      countsAs: row.counts_as,
      term: row.term,
      aim: row.aim,
      cue: row.cue,
      phases: row.phases,
      pressureFrom: row.pressure_from,
      pressureTo: row.pressure_to,
      hidden: row.hidden === 1,
      removed: row.removed_at !== null,
    }),
  )

/** A wording that changes nothing. */
export const asBuiltIn: TechniqueWording = {
  name: null,
  term: null,
  aim: null,
  cue: null,
  phases: null,
  pressureFrom: null,
  pressureTo: null,
  hidden: false,
}

/** The therapist's wording of one technique; as built in when there is none. */
export async function wordingOf(db: Kysely<Database>, code: TechniqueCode): Promise<TechniqueWording> {
  const row = await db
    .selectFrom('technique_wordings')
    .selectAll()
    .where('code', '=', code)
    .executeTakeFirst()
  if (row === undefined) return asBuiltIn
  const { code: _, ...wording } = StoredWording.parse(row)
  return wording
}

/** One technique of the therapist's own, a removed one too, or `notFound`. */
export async function getOwn(db: Kysely<Database>, id: string) {
  const row = await db.selectFrom('own_techniques').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('notFound', 'This technique is not in the library any more.')
  return StoredOwn.parse(row)
}

const shareWords = ({ sharePercent }: Technique): string | null => {
  if (sharePercent === null) return null
  const { from, to } = sharePercent
  return from === to ? `${from}` : `${from} to ${to}`
}

const builtIn = (row: Technique, wording: TechniqueWording | undefined): LibraryTechnique => ({
  key: row.code,
  code: row.code,
  own: false,
  hidden: wording?.hidden ?? false,
  changed: wording !== undefined,
  name: wording?.name ?? row.everyday,
  term: wording?.term ?? row.term,
  aim: wording?.aim ?? row.aim,
  method: row.method,
  cue: wording?.cue ?? techniqueUse[row.code].cue,
  phases: wording?.phases ?? techniqueUse[row.code].phases,
  direction: techniqueUse[row.code].direction,
  pressureFrom: wording?.pressureFrom ?? row.pressure?.from ?? null,
  pressureTo: wording?.pressureTo ?? row.pressure?.to ?? null,
  share: shareWords(row),
  cautions: row.cautions.map(({ text }) => text),
  trust: row.trust,
  certainty: row.certainty,
  source: row.source,
})

/** What the therapist worded anew of the built-in techniques, by code. */
export async function wordingsOf(
  db: Kysely<Database>,
): Promise<ReadonlyMap<TechniqueCode, TechniqueWording>> {
  const rows = await db.selectFrom('technique_wordings').selectAll().execute()
  return new Map(
    z
      .array(StoredWording)
      .parse(rows)
      .map(({ code, ...wording }) => [code, wording]),
  )
}

/** The library as it stands: built-in rows in their order, then the therapist's own by name; hidden ones too. */
export async function libraryOf(db: Kysely<Database>): Promise<LibraryTechnique[]> {
  const wordings = z
    .array(StoredWording)
    .parse(await db.selectFrom('technique_wordings').selectAll().execute())
  const byCode = new Map(wordings.map(({ code, ...wording }) => [code, wording]))
  const own = z
    .array(StoredOwn)
    .parse(await db.selectFrom('own_techniques').selectAll().where('removed_at', 'is', null).execute())
    .sort((a, b) => a.name.localeCompare(b.name))
  const rows = new Map(techniques.map((row) => [row.code, row]))
  return [
    ...techniques.map((row) => builtIn(row, byCode.get(row.code))),
    ...own.flatMap((row): LibraryTechnique[] => {
      const like = rows.get(row.countsAs)
      if (like === undefined) return []
      return [
        {
          ...builtIn(like, undefined),
          key: row.id,
          own: true,
          hidden: row.hidden,
          name: row.name,
          term: row.term,
          aim: row.aim,
          method: '',
          cue: row.cue,
          phases: row.phases,
          pressureFrom: row.pressureFrom,
          pressureTo: row.pressureTo,
          share: null,
          source: "therapist's own",
        },
      ]
    }),
  ]
}

/** What a stage's technique is called: the therapist's word for it. A removed one of their own keeps its name. */
export async function techniqueNames(
  db: Kysely<Database>,
): Promise<
  (stage: { readonly technique: TechniqueCode; readonly ownTechnique?: string | null | undefined }) => string
> {
  const library = new Map((await libraryOf(db)).map(({ key, name }) => [key, name]))
  const own = await db.selectFrom('own_techniques').select(['id', 'name']).execute()
  const removed = new Map(own.map(({ id, name }) => [id, name]))
  return ({ technique, ownTechnique }) => {
    const key = ownTechnique ?? technique
    return library.get(key) ?? removed.get(key) ?? technique
  }
}
