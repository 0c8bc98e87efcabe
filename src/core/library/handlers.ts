import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { HandlersOf } from '../handlers.ts'
import { exerciseIds } from '../reference/exercise.ts'
import { coloursOf, drawingOf } from '../reference/exercises/drawings.ts'
import { textItems } from './items.ts'
import { listOwnLines, saveOwnLine } from './ownLines.ts'
import { confirmTexts, languagesOf, reviewsOf, shown } from './reviews.ts'

export const libraryHandlers: HandlersOf<'library'> = {
  'library.languages': ({ db }) => languagesOf(db),

  'library.show': async ({ db }, { language }) => {
    const reviews = await reviewsOf(db, language)
    return textItems.map((item) => shown(item, language, reviews.get(item.id) ?? null))
  },

  'library.drawing': (_context, { exercise }) => {
    const id = exerciseIds.find((each) => each === exercise)
    if (id === undefined) throw new AppError('notFound', 'There is no drawing of this exercise.')
    const { alt, panels } = drawingOf(id)
    return {
      words: alt,
      panels: panels.map(({ size: [width, height], caption, shapes }) => ({
        width,
        height,
        caption: caption ?? '',
        shapes: shapes.map((shape) => ({
          d: shape.d,
          weight: shape.weight,
          dash: shape.dash ?? [],
          light: coloursOf(shape, 'light'),
          dark: coloursOf(shape, 'dark'),
        })),
      })),
    }
  },

  'library.confirm': async ({ db, clock, newId }, of) => {
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
    saveOwnLine(db, of, { id: newId(), at: instantOf(clock.now()) }),

  'library.retireOwnLine': async ({ db, clock }, { id }) => {
    await db
      .updateTable('own_lines')
      .set({ retired_at: instantOf(clock.now()) })
      .where('id', '=', id)
      .execute()
    return {}
  },
}
