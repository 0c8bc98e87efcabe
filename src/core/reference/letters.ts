import type { LetterTemplate } from '../../contract/models/letter.ts'

export interface LetterText {
  readonly subject: string
  /** Paragraphs; a name in braces is filled from the record, and a paragraph with an empty field is left out. */
  readonly body: readonly string[]
  /** Whether sessions and findings are listed to begin with. */
  readonly lists: boolean
}

/** Our own texts, to be changed before they go out. They state what is on record and ask; they make no diagnosis. */
export const letterTexts: Readonly<Record<LetterTemplate, LetterText>> = {
  report: {
    subject: '{client}{born}: report on massage treatment',
    body: [
      '{greeting}',
      'Your patient {client} has been with me for massage {count}, from {from} to {until}.',
      'Reason for coming: {reason}.',
      '{pain}',
      'Goals of the client: {goals}.',
      'Recorded about health: {conditions}.',
      'Thank you for letting me know if there is anything I should take into account.',
      'Kind regards',
      '{therapist}',
    ],
    lists: true,
  },
  clearance: {
    subject: '{client}{born}: is massage advisable?',
    body: [
      '{greeting}',
      '{client} would like to come to me for massage. On record are: {conditions}.',
      'Before treating I would like to ask you:\n- Is massage advisable at present?\n- Are there areas, pressure or positions to leave out?\n- Until when does this hold?',
      'Planned is massage with light to moderate pressure. A line by return is enough; the client agrees to your answering.',
      'Kind regards',
      '{therapist}',
    ],
    lists: false,
  },
  concern: {
    subject: '{client}{born}: signs that I ask you to look at',
    body: [
      '{greeting}',
      'Before a massage {client} told me of the following, which I am not in a position to judge: {flags}.',
      'I have not treated the area and asked the client to see you.',
      'Kind regards',
      '{therapist}',
    ],
    lists: false,
  },
  referral: {
    subject: '{client}{born}: please see this client',
    body: [
      '{greeting}',
      '{client} came to me for massage {count}, last on {last}, because of {reason}.',
      '{pain}',
      'The course is not what I would expect from massage alone. I would be glad if you could see the client.',
      'Kind regards',
      '{therapist}',
    ],
    lists: true,
  },
  blank: {
    subject: '{client}{born}',
    body: ['{greeting}', 'Kind regards', '{therapist}'],
    lists: false,
  },
}
