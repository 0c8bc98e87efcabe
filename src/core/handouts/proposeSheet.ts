import type { HandoutLanguage } from '../../contract/models/client.ts'
import type { HandoutProposal } from '../../contract/models/handout.ts'
import type { Context } from '../context.ts'
import { reviewsOf } from '../library/reviews.ts'
import { compose } from './compose.ts'
import { builtInReference, gather } from './gather.ts'
import { proposalOf } from './proposal.ts'

/** What may stand on the sheet of a session, in the client's language unless another is asked for. */
export async function proposeSheet(
  context: Pick<Context, 'db' | 'clock'>,
  sessionId: string,
  asked: HandoutLanguage | undefined,
): Promise<HandoutProposal> {
  const facts = await gather(context, sessionId)
  const language = asked ?? facts.client.language
  const reviewed = new Set((await reviewsOf(context.db, language)).keys())
  return proposalOf(facts, compose(facts, builtInReference), language, reviewed)
}
