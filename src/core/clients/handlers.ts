import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import { recorded } from '../db/changes.ts'
import type { HandlersOf } from '../handlers.ts'
import { fold } from '../search/fold.ts'
import { mergeHandlers } from './merge/handlers.ts'
import { checkBirthDate, isAlike } from './rules.ts'
import { columnsOf, digitsOf, getClient, likenesses, listClients, rowsOf } from './store.ts'

/** How many possible doubles are shown while a name is typed. */
const ALIKE_SHOWN = 5

export const clientHandlers: HandlersOf<'clients'> = {
  ...mergeHandlers,

  'clients.list': ({ db }, { archived }) => listClients(db, archived),

  'clients.get': ({ db }, { id }) => getClient(db, id),

  'clients.similar': async ({ db }, { name, birthDate, phone, except }) => {
    const typed = { nameFolded: fold(name), birthDate, phoneDigits: digitsOf(phone) }
    const alike = (await likenesses(db)).filter((known) => known.id !== except && isAlike(typed, known))
    return rowsOf(
      db,
      alike.slice(0, ALIKE_SHOWN).map(({ id }) => id),
    )
  },

  'clients.create': (context, fields) => {
    checkBirthDate(fields.birthDate, context.clock.today(), 'birthDate')
    const id = context.newId()
    const step = { scope: { kind: 'client', id }, command: 'clients.create' } as const
    return recorded(context, step, async (trx, edits) => {
      await edits.insert('clients', {
        id,
        ...columnsOf(fields),
        revision: 1,
        archived_at: null,
        created_at: instantOf(context.clock.now()),
      })
      return getClient(trx, id)
    })
  },

  'clients.update': (context, { id, revision, fields }) => {
    checkBirthDate(fields.birthDate, context.clock.today(), 'fields.birthDate')
    const step = { scope: { kind: 'client', id }, command: 'clients.update' } as const
    return recorded(context, step, async (trx, edits) => {
      const stored = await getClient(trx, id)
      if (stored.revision !== revision) {
        throw new AppError('conflict', 'This client was changed meanwhile. Look at the newer version first.')
      }
      await edits.update('clients', id, { ...columnsOf(fields), revision: revision + 1 })
      return getClient(trx, id)
    })
  },

  'clients.archive': (context, { id, archived }) => {
    const step = { scope: { kind: 'client', id }, command: 'clients.archive' } as const
    return recorded(context, step, async (trx, edits) => {
      await edits.update('clients', id, { archived_at: archived ? instantOf(context.clock.now()) : null })
      return getClient(trx, id)
    })
  },
}
