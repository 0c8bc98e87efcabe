import {
  HandoutChoices,
  type HandoutLine,
  type HandoutProposal,
} from '../../../../contract/models/handout.ts'

/** Nothing unticked, nothing added. */
export const noChoices: HandoutChoices = { leftOut: [], added: [], note: '' }

/** Choices as they were kept; null when they no longer fit. */
export function parseChoices(stored: unknown): HandoutChoices | null {
  const parsed = HandoutChoices.safeParse(stored)
  return parsed.success ? parsed.data : null
}

/** As many exercises as a sheet takes. */
export const mostExercises = 5

export const isTicked = (line: HandoutLine, choices: HandoutChoices): boolean =>
  line.fixed || !choices.leftOut.includes(line.id)

/** A proposed line ticked or unticked; a line that stands on every sheet stays. */
export function withTick(choices: HandoutChoices, line: HandoutLine, ticked: boolean): HandoutChoices {
  if (line.fixed) return choices
  const others = choices.leftOut.filter((id) => id !== line.id)
  return { ...choices, leftOut: ticked ? others : [...others, line.id] }
}

/** Exercises added by hand that this client may still do; what is proposed by now is no addition. */
export function addedExercises(
  proposal: HandoutProposal,
  choices: HandoutChoices,
): readonly { readonly exercise: string; readonly title: string }[] {
  return choices.added.flatMap((code) => proposal.available.find(({ exercise }) => exercise === code) ?? [])
}

/** How many more exercises there is room for. */
export function roomForExercises(proposal: HandoutProposal, choices: HandoutChoices): number {
  const ticked = proposal.lines.filter((line) => line.section === 'exercises' && isTicked(line, choices))
  return Math.max(0, mostExercises - ticked.length - addedExercises(proposal, choices).length)
}

/** One more exercise; those that no longer fit this client give way, so that a full list of old ones never blocks. */
export function withAdded(proposal: HandoutProposal, choices: HandoutChoices, code: string): HandoutChoices {
  const kept = addedExercises(proposal, choices).map(({ exercise }) => exercise)
  return kept.includes(code) ? choices : { ...choices, added: [...kept, code] }
}

export const withoutAdded = (choices: HandoutChoices, code: string): HandoutChoices => ({
  ...choices,
  added: choices.added.filter((each) => each !== code),
})
