import type { RenderedDocument } from '../../contract/models/handout.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { HandlersOf } from '../handlers.ts'
import { getSession } from '../sessions/store.ts'
import { giveSheet } from './give.ts'
import { keepChoices, keptChoices } from './habits.ts'
import { getGiven, givenOf, givenToClient, sheetSessionsOn } from './store.ts'
import { getWaiting, keepWaiting, type WaitingSheet } from './waiting.ts'

async function publish(
  { host }: Context,
  sheet: WaitingSheet,
): Promise<Omit<RenderedDocument, 'missingCharacters'>> {
  const { title, bytes, pages } = sheet
  const documentId = await host.publish({ title, bytes })
  keepWaiting(host, documentId, sheet)
  return { documentId, title, pages }
}

/** Loaded with what it draws with. */
const together = () => import('./together.ts')

export const handoutHandlers: HandlersOf<'handouts'> = {
  'handouts.propose': async (context, { sessionId, language }) => {
    const { proposeSheet } = await import('./proposeSheet.ts')
    return proposeSheet(context, sessionId, language)
  },

  'handouts.render': async (context, { sessionId, choices }) => {
    const { renderSheet } = await import('./renderSheet.ts')
    const now = instantOf(context.clock.now())
    const { sheet, missingCharacters } = await renderSheet(context, sessionId, choices, now)
    return { ...(await publish(context, sheet)), missingCharacters }
  },

  'handouts.save': async (context, { documentId, token }) => {
    const sheet = getWaiting(context.host, documentId)
    const path = context.host.pathOf(token)
    if (path === undefined) throw new AppError('notFound', 'Choose again where to save it.')
    await writeWhole(path, sheet.bytes)
    return giveSheet(context, sheet, 'saved')
  },

  'handouts.give': (context, { documentId, how }) =>
    giveSheet(context, getWaiting(context.host, documentId), how),

  'handouts.given': async ({ db }, { sessionId }) => {
    await getSession(db, sessionId)
    return givenOf(db, sessionId)
  },

  'handouts.ofClient': ({ db }, { clientId }) => givenToClient(db, clientId),

  'handouts.open': async (context, { id }) => {
    const published = await publish(context, await getGiven(context.db, id))
    return { ...published, missingCharacters: [] }
  },

  'handouts.ofDay': ({ db }, { date }) => sheetSessionsOn(db, date),

  'handouts.together': async (context, asked) => {
    const { giveTogether } = await together()
    return { job: giveTogether(context, asked) }
  },

  'handouts.togetherOutcome': async (context, { job }) => (await together()).togetherOutcome(context, job),

  'handouts.givenTogether': async (context, { job }) => {
    await (await together()).givenTogether(context, job)
    return {}
  },

  'handouts.kept': ({ db }, { clientId }) => keptChoices(db, clientId),

  'handouts.keep': async ({ db, clock, newId }, { clientId, choices }) => {
    await keepChoices(db, { id: newId(), clientId, choices, at: instantOf(clock.now()) })
    return {}
  },

  'handouts.forget': async ({ db }, { clientId }) => {
    await db.deleteFrom('handout_habits').where('client_id', '=', clientId).execute()
    return {}
  },
}
