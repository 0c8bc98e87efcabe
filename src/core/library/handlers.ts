import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { HandlersOf } from '../handlers.ts'
import { exerciseIds } from '../reference/exercise.ts'
import { readChosenPhoto } from './chosenPhoto.ts'
import { exclusionChoices } from './exclusionChoices.ts'
import { listOwnExercises, photosOf, saveOwnExercise, useOwnExercise } from './ownExercises.ts'
import { listOwnLines, retireOwnLine, saveOwnLine } from './ownLines.ts'
import { goBack, versionsOf } from './versions.ts'

/** The texts of six languages and the drawings, loaded when they are first looked at. */
const reviews = () => import('./reviews.ts')
const pictures = () => import('./picture.ts')

export const libraryHandlers: HandlersOf<'library'> = {
  'library.languages': async ({ db }) => (await reviews()).languagesOf(db),

  'library.show': async ({ db }, { language }) => (await reviews()).textsOf(db, language),

  'library.drawing': async (_context, { exercise }) => {
    const id = exerciseIds.find((each) => each === exercise)
    if (id === undefined) throw new AppError('notFound', 'There is no drawing of this exercise.')
    return (await pictures()).pictureOf(id)
  },

  'library.confirm': async ({ db, clock, newId }, of) => {
    const { confirmTexts } = await reviews()
    await db
      .transaction()
      .execute((inside) => confirmTexts(inside, { ...of, at: instantOf(clock.now()), newId }))
    return {}
  },

  'library.withdraw': async ({ db }, { language, item }) => {
    await db.deleteFrom('text_reviews').where('language', '=', language).where('item', '=', item).execute()
    return {}
  },

  'library.ownLines': ({ db }) => listOwnLines(db),

  'library.saveOwnLine': ({ db, clock, newId }, of) =>
    db.transaction().execute((trx) => saveOwnLine(trx, of, { at: instantOf(clock.now()), newId })),

  'library.retireOwnLine': async (context, { id }) => {
    await retireOwnLine(context, id)
    return {}
  },

  'library.ownExercises': ({ db }) => listOwnExercises(db),

  'library.saveOwnExercise': ({ db, clock, newId }, of) =>
    db.transaction().execute((trx) => saveOwnExercise(trx, of, { at: instantOf(clock.now()), newId })),

  'library.useOwnExercise': ({ db, clock }, { id, inUse }) =>
    useOwnExercise(db, id, inUse ? null : instantOf(clock.now())),

  'library.versions': ({ db }, { id }) => versionsOf(db, id),

  'library.backTo': async (context, { id, version }) => {
    await goBack(context, id, version)
    return {}
  },

  'library.exclusions': () => exclusionChoices,

  'library.photo': async ({ db }, { id }) => (await photosOf(db, [id])).get(id) ?? null,

  'library.readPhoto': ({ host }, { token }) => readChosenPhoto(host, token),
}
