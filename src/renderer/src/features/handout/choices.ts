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

/** Lines as they stand on the sheet: those the therapist has put in an order come first. */
export function inOrder(lines: readonly HandoutLine[], choices: HandoutChoices): readonly HandoutLine[] {
  const order = choices.order ?? []
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...lines].sort((a, b) => rank(a.id) - rank(b.id))
}

/** Lines that can change places with one another: those of one kind in one section. */
const kindOf = ({ id, section }: HandoutLine): string => `${section} ${id.split(':')[0]}`

export const neighboursOf = (proposal: HandoutProposal, choices: HandoutChoices, line: HandoutLine) =>
  inOrder(
    proposal.lines.filter((each) => kindOf(each) === kindOf(line)),
    choices,
  ).map(({ id }) => id)

/** A line one place further up (-1) or down (1) among its kind. */
export function withMoved(
  proposal: HandoutProposal,
  choices: HandoutChoices,
  line: HandoutLine,
  by: -1 | 1,
): HandoutChoices {
  const ids = neighboursOf(proposal, choices, line)
  const from = ids.indexOf(line.id)
  const other = ids[from + by]
  if (other === undefined) return choices
  const swapped = ids.map((id) => (id === line.id ? other : id === other ? line.id : id))
  return { ...choices, order: [...(choices.order ?? []).filter((id) => !ids.includes(id)), ...swapped] }
}

/** The therapist's own words for a line; null takes them back. */
export function withEdit(choices: HandoutChoices, id: string, text: string | null): HandoutChoices {
  const others = Object.entries(choices.edits ?? {}).filter(([own]) => own !== id)
  return { ...choices, edits: Object.fromEntries(text === null ? others : [...others, [id, text]]) }
}

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
  const own = choices.added.filter((id) => id.startsWith('own:'))
  return kept.includes(code) ? choices : { ...choices, added: [...own, ...kept, code] }
}

export const withoutAdded = (choices: HandoutChoices, code: string): HandoutChoices => ({
  ...choices,
  added: choices.added.filter((each) => each !== code),
})
