import type { HandoutChoices } from '../../contract/models/handout.ts'
import type { Context } from '../context.ts'
import { handoutPdf } from '../documents/handout.ts'
import type { HandoutSheet } from '../documents/sheet/content.ts'
import { photosOf } from '../library/ownExercises.ts'
import { reviewsOf } from '../library/reviews.ts'
import { masseurLanguage } from '../reference/locales/textsIn.ts'
import { chosenLines, languageOf, ownExercisesOn, sheetOf } from './choose.ts'
import { compose } from './compose.ts'
import { builtInReference, gather } from './gather.ts'
import type { WaitingSheet } from './waiting.ts'

/** Shown while the sheet waits; nothing of the client. */
const title = 'Aftercare sheet'

/** Gathers and composes the sheet of a session. `date` is the moment that is written into the PDF (ISO). */
async function sheetFor(
  context: Context,
  sessionId: string,
  choices: HandoutChoices,
  date: string,
): Promise<{ readonly content: HandoutSheet; readonly clientId: string }> {
  const facts = await gather(context, sessionId)
  const language = languageOf(facts, choices)
  const reviewed = await reviewsOf(context.db, language)
  const composition = compose(facts, builtInReference)
  const photos = await photosOf(context.db, ownExercisesOn(chosenLines(facts, composition, choices)))
  const helpAgain = language !== masseurLanguage && !reviewed.has('help')
  const content = sheetOf(facts, composition, choices, date, { language, helpAgain }, photos)
  return { content, clientId: facts.clientId }
}

/** Gathers, composes and draws the sheet of a session. `date` is the moment that is written into the PDF (ISO). */
export async function renderSheet(
  context: Context,
  sessionId: string,
  choices: HandoutChoices,
  date: string,
): Promise<{
  readonly sheet: WaitingSheet
  readonly missingCharacters: readonly string[]
  readonly content: HandoutSheet
}> {
  const { content, clientId } = await sheetFor(context, sessionId, choices, date)
  const { bytes, pages, missingCharacters, text } = await handoutPdf(content, context.resources, {
    size: choices.paper ?? 'a4',
    largePrint: choices.largePrint ?? false,
  })
  return { sheet: { sessionId, clientId, title, pages, choices, bytes, text }, missingCharacters, content }
}
