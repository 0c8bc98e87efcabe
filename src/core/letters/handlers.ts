import type { WrittenLetter } from '../../contract/models/letter.ts'
import { AppError } from '../appError.ts'
import { appendAudit } from '../audit/store.ts'
import { instantOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { waitingDocuments } from '../documents/waiting.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { HandlersOf } from '../handlers.ts'
import { indexPaper } from '../search/refresh.ts'
import { getLetter, keepLetter, lettersOf, type WaitingLetter } from './store.ts'
import { templateHandlers } from './templates.ts'

/** Shown while the letter waits; nothing of the client. */
const title = 'Letter'

const waiting = waitingDocuments<WaitingLetter>()

function keep(context: Context, letter: WaitingLetter, how: WrittenLetter['how']): Promise<WrittenLetter> {
  const written = { id: context.newId(), writtenAt: instantOf(context.clock.now()), how }
  return context.db.transaction().execute(async (trx) => {
    await appendAudit(trx, context, { kind: 'letters.give', subject: letter.clientId })
    const kept = await keepLetter(trx, written, letter)
    await indexPaper(trx, 'letter', kept.id, context.newId)
    return kept
  })
}

export const letterHandlers: HandlersOf<'letters'> = {
  ...templateHandlers,

  'letters.propose': async (context, { clientId, template }) => {
    const { proposeLetter } = await import('./gather.ts')
    return proposeLetter(context, clientId, template)
  },

  'letters.render': async (context, { clientId, fields }) => {
    const { renderLetter } = await import('./renderLetter.ts')
    const { bytes, pages, missingCharacters } = await renderLetter(context, clientId, fields)
    const documentId = await context.host.publish({ title, bytes })
    waiting.keep(context.host, documentId, { clientId, fields, pages, bytes })
    return { documentId, title, pages, missingCharacters }
  },

  'letters.give': (context, { documentId }) =>
    keep(context, waiting.get(context.host, documentId), 'printed'),

  'letters.save': async (context, { documentId, token }) => {
    const letter = waiting.get(context.host, documentId)
    const path = context.host.pathOf(token)
    if (path === undefined) throw new AppError('notFound', 'Choose again where to save it.')
    await writeWhole(path, letter.bytes)
    return keep(context, letter, 'saved')
  },

  'letters.ofClient': ({ db }, { clientId }) => lettersOf(db, clientId),

  'letters.open': async ({ db, host }, { id }) => {
    const { bytes, pages } = await getLetter(db, id)
    return { documentId: await host.publish({ title, bytes }), title, pages, missingCharacters: [] }
  },
}
