import type { HandlersOf } from '../handlers.ts'
import { findClients } from './clients.ts'
import { findNotes } from './notes.ts'
import { shared } from './share.ts'
import { wordsOf } from './words.ts'

export const searchHandlers: HandlersOf<'search'> = {
  'search.find': async ({ db }, { text, limit }) => {
    const words = wordsOf(text)
    const clients = await findClients(db, text, words, limit)
    const notes = await findNotes(db, words, limit)
    return shared(clients, notes, limit)
  },
}
