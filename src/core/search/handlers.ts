import type { HandlersOf } from '../handlers.ts'
import { findClients } from './clients.ts'
import { findFiltered, isFiltering } from './filtered.ts'
import { findNotes } from './notes.ts'
import { shared } from './share.ts'
import { placeWithin } from './within.ts'
import { wordsOf } from './words.ts'

export const searchHandlers: HandlersOf<'search'> = {
  'search.find': async ({ db }, { text, limit, filters }) => {
    const words = wordsOf(text)
    if (filters !== undefined && isFiltering(filters)) return findFiltered(db, words, filters, limit)
    const clients = await findClients(db, text, words, limit)
    const notes = await findNotes(db, words, limit)
    return shared(clients, notes, limit)
  },

  'search.within': ({ db }, { sessionId, text }) => placeWithin(db, sessionId, wordsOf(text)),
}
