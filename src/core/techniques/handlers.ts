import type { Kysely } from 'kysely'
import type { LibraryTechnique, OwnTechnique, TechniqueWording } from '../../contract/models/technique.ts'
import { instantOf } from '../calendar.ts'
import type { Database } from '../db/schema.ts'
import type { HandlersOf } from '../handlers.ts'
import { getOwn, libraryOf, wordingOf } from './store.ts'

/** The given fields, without those that were left out. */
function given<T extends object>(fields: T): Partial<T> {
  const kept: Partial<T> = { ...fields }
  for (const key in kept) if (kept[key] === undefined) delete kept[key]
  return kept
}

const wordingColumns = (wording: TechniqueWording) => ({
  name: wording.name,
  term: wording.term,
  aim: wording.aim,
  cue: wording.cue,
  phases: wording.phases === null ? null : JSON.stringify(wording.phases),
  pressure_from: wording.pressureFrom,
  pressure_to: wording.pressureTo,
  hidden: wording.hidden ? 1 : 0,
})

const ownColumns = (fields: OwnTechnique & { readonly hidden: boolean }) => ({
  name: fields.name,
  counts_as: fields.countsAs,
  term: fields.term,
  aim: fields.aim,
  cue: fields.cue,
  phases: JSON.stringify(fields.phases),
  pressure_from: fields.pressureFrom,
  pressure_to: fields.pressureTo,
  hidden: fields.hidden ? 1 : 0,
})

const changing = (
  db: Kysely<Database>,
  work: (trx: Kysely<Database>) => Promise<unknown>,
): Promise<LibraryTechnique[]> =>
  db.transaction().execute(async (trx) => {
    await work(trx)
    return libraryOf(trx)
  })

export const techniqueHandlers: HandlersOf<'techniques'> = {
  'techniques.list': ({ db }) => libraryOf(db),

  'techniques.change': ({ db, clock, newId }, { code, wording }) =>
    changing(db, async (trx) => {
      const columns = wordingColumns({ ...(await wordingOf(trx, code)), ...given(wording) })
      const changed_at = instantOf(clock.now())
      await trx
        .insertInto('technique_wordings')
        .values({ id: newId(), code, ...columns, changed_at })
        .onConflict((conflict) => conflict.column('code').doUpdateSet({ ...columns, changed_at }))
        .execute()
    }),

  'techniques.restore': ({ db }, { code }) =>
    changing(db, (trx) => trx.deleteFrom('technique_wordings').where('code', '=', code).execute()),

  'techniques.add': ({ db, clock, newId }, fields) =>
    changing(db, (trx) =>
      trx
        .insertInto('own_techniques')
        .values({
          id: newId(),
          ...ownColumns({ ...fields, hidden: false }),
          created_at: instantOf(clock.now()),
          removed_at: null,
        })
        .execute(),
    ),

  'techniques.changeOwn': ({ db }, { id, fields }) =>
    changing(db, async (trx) => {
      const stored = await getOwn(trx, id)
      await trx
        .updateTable('own_techniques')
        .set(ownColumns({ ...stored, ...given(fields) }))
        .where('id', '=', id)
        .execute()
    }),

  'techniques.removeOwn': ({ db, clock }, { id }) =>
    changing(db, async (trx) => {
      await getOwn(trx, id)
      await trx
        .updateTable('own_techniques')
        .set({ removed_at: instantOf(clock.now()) })
        .where('id', '=', id)
        .execute()
    }),
}
