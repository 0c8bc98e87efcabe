import type { HandoutChoices } from '../../contract/models/handout.ts'
import type { Context } from '../context.ts'
import { handoutPdf } from '../documents/handout.ts'
import { reviewsOf } from '../library/reviews.ts'
import { masseurLanguage } from '../reference/locales/textsIn.ts'
import { languageOf, sheetOf } from './choose.ts'
import { compose } from './compose.ts'
import { builtInReference, gather } from './gather.ts'
import type { WaitingSheet } from './waiting.ts'

/** Shown while the sheet waits; nothing of the client. */
const title = 'Aftercare sheet'

/** Gathers, composes and draws the sheet of a session. `date` is the moment that is written into the PDF (ISO). */
export async function renderSheet(
  context: Context,
  sessionId: string,
  choices: HandoutChoices,
  date: string,
): Promise<{ readonly sheet: WaitingSheet; readonly missingCharacters: readonly string[] }> {
  const facts = await gather(context, sessionId)
  const language = languageOf(facts, choices)
  const reviewed = await reviewsOf(context.db, language)
  const drawn = await handoutPdf(
    sheetOf(facts, compose(facts, builtInReference), choices, date, {
      language,
      helpAgain: language !== masseurLanguage && !reviewed.has('help'),
    }),
    context.resources,
    { size: choices.paper ?? 'a4', largePrint: choices.largePrint ?? false },
  )
  const { bytes, pages, missingCharacters } = drawn
  return { sheet: { sessionId, clientId: facts.clientId, title, pages, choices, bytes }, missingCharacters }
}
