import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import { muscleIds } from '../../body/ids.ts'
import { mainZone } from '../../body/names.ts'
import { HandoutLanguage } from '../../contract/models/client.ts'
import {
  type OwnExercise,
  OwnExerciseWords,
  ownExerciseKinds,
  type SaveOwnExercise,
} from '../../contract/models/ownExercise.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'
import { isBareJpeg } from './bareJpeg.ts'
import { keepVersion } from './versions.ts'

const json = <Value>(of: z.ZodType<Value>) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(of)

const Stored = z
  .object({
    id: z.string(),
    kind: z.enum(ownExerciseKinds),
    words: json(z.partialRecord(HandoutLanguage, OwnExerciseWords)),
    muscles: json(z.array(z.enum(muscleIds))),
    exclusions: json(z.array(z.string())),
    version: z.int(),
    retired_at: z.string().nullable(),
    width: z.int().nullable(),
    height: z.int().nullable(),
  })
  .transform(
    ({ retired_at, width, height, ...row }): OwnExercise => ({
      ...row,
      zones: [...new Set(row.muscles.map(mainZone))],
      photo: width === null || height === null ? null : { width, height },
      inUse: retired_at === null,
    }),
  )

const stored = (db: Kysely<Database>) =>
  db
    .selectFrom('own_exercises')
    .leftJoin('own_exercise_photos', 'own_exercise_photos.exercise_id', 'own_exercises.id')
    .select(['own_exercises.id', 'kind', 'words', 'muscles', 'exclusions', 'version', 'retired_at'])
    .select(['width', 'height'])

/** The therapist's own exercises, oldest first; those no longer used among them. */
export async function listOwnExercises(db: Kysely<Database>): Promise<OwnExercise[]> {
  return z.array(Stored).parse(await stored(db).orderBy('own_exercises.row').execute())
}

async function getOwnExercise(db: Kysely<Database>, id: string): Promise<OwnExercise> {
  const row = await stored(db).where('own_exercises.id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('notFound', 'This exercise is not there any more.')
  return Stored.parse(row)
}

/** Photos by exercise, as JPEG. */
export async function photosOf(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('own_exercise_photos')
    .select(['exercise_id', 'jpeg'])
    .where('exercise_id', 'in', ids)
    .execute()
  return new Map(rows.map(({ exercise_id, jpeg }) => [exercise_id, jpeg]))
}

/** Saves an exercise, new or changed, as its next version. Throws `invalid` without words or with a photo that is none, `notFound`. */
export async function saveOwnExercise(
  trx: Transaction<Database>,
  { id, kind, words, muscles, exclusions, photo }: SaveOwnExercise,
  made: { readonly at: string; readonly newId: () => string },
): Promise<OwnExercise> {
  if (Object.keys(words).length === 0)
    throw new AppError('invalid', 'Write the exercise first.', { fields: { words: 'required' } })
  const content = {
    kind,
    words: JSON.stringify(words),
    muscles: JSON.stringify(muscles),
    exclusions: JSON.stringify(exclusions),
  }
  const own = id ?? made.newId()
  if (id === null) {
    const begun = { version: 1, created_at: made.at, retired_at: null }
    await trx
      .insertInto('own_exercises')
      .values({ id: own, ...content, ...begun })
      .execute()
  } else {
    await getOwnExercise(trx, id)
    await trx
      .updateTable('own_exercises')
      .set((set) => ({ ...content, version: set('version', '+', 1) }))
      .where('id', '=', id)
      .execute()
  }
  if (photo !== 'keep') await trx.deleteFrom('own_exercise_photos').where('exercise_id', '=', own).execute()
  if (photo !== 'keep' && photo !== 'none') {
    const { width, height, jpeg } = photo
    if (!isBareJpeg(jpeg))
      throw new AppError('invalid', 'This is no picture.', { fields: { photo: 'pictureBroken' } })
    await trx
      .insertInto('own_exercise_photos')
      .values({ id: made.newId(), exercise_id: own, width, height, jpeg: Buffer.from(jpeg) })
      .execute()
  }
  const saved = await getOwnExercise(trx, own)
  await keepVersion(trx, {
    itemId: own,
    version: saved.version,
    content: { kind: 'exercise', does: kind, words, muscles, exclusions },
    id: made.newId(),
    at: made.at,
  })
  return saved
}

/** Takes an exercise out of use, or back into it. What was given with it stays as it was given. */
export async function useOwnExercise(
  db: Kysely<Database>,
  id: string,
  retiredAt: string | null,
): Promise<OwnExercise> {
  await db.updateTable('own_exercises').set({ retired_at: retiredAt }).where('id', '=', id).execute()
  return getOwnExercise(db, id)
}
