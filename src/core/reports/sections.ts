import type { Alert } from '../../contract/models/health.ts'
import type { Plan, PlanBlock } from '../../contract/models/plan.ts'
import type { Screening } from '../../contract/models/screening.ts'
import type { Session } from '../../contract/models/session.ts'
import type { Treatment } from '../../contract/models/treatment.ts'
import { dayInWords } from '../documents/dates.ts'
import type { ReportSection } from '../documents/sessionReport.ts'
import { blockWords } from './blockWords.ts'

const lines = (texts: readonly string[]): ReportSection['lines'] =>
  texts.filter((text) => text.trim() !== '').map((text) => ({ lead: '', text }))

/** Why the client came, and the pain before and after. */
export function complaintSection(session: Session): ReportSection {
  const { reason, goal, painBefore, painAfter, painBest, painWorst, onset, aggravating, easing } = session
  const pain = [
    painBefore === null ? '' : `before ${painBefore}`,
    painAfter === null ? '' : `after ${painAfter}`,
    painBest === null ? '' : `at best ${painBest}`,
    painWorst === null ? '' : `at worst ${painWorst}`,
  ].filter((part) => part !== '')
  return {
    title: 'Complaint and goal',
    listed: false,
    lines: lines([
      reason,
      onset === '' ? '' : `Since: ${onset}`,
      aggravating === '' ? '' : `Worse with: ${aggravating}`,
      easing === '' ? '' : `Eased by: ${easing}`,
      goal === '' ? '' : `Goal: ${goal}`,
      pain.length === 0 ? '' : `Pain ${pain.join(', ')} (0 to 10).`,
    ]),
  }
}

/** What the client's health asks for, red-flag questions included. */
export const healthSection = (alerts: readonly Alert[], { last, open }: Screening): ReportSection => ({
  title: 'Health',
  listed: true,
  lines: lines([
    ...alerts.map(({ label, restricts, cleared }) => `${label}: ${restricts}${cleared ? ' (cleared)' : ''}`),
    ...open.map(({ sign, since }) => `Needs checking since ${dayInWords(since, 'en-GB')}: ${sign}.`),
    last === null ? '' : `Red-flag questions asked on ${dayInWords(last.date, 'en-GB')}.`,
  ]),
})

/** Subjective, objective, assessment, plan, and what is for next time. */
export const noteSection = ({
  subjective,
  objective,
  assessment,
  planNote,
  nextTime,
}: Session): ReportSection => ({
  title: 'Note',
  listed: false,
  lines: [
    { lead: 'S', text: subjective },
    { lead: 'O', text: objective },
    { lead: 'A', text: assessment },
    { lead: 'P', text: planNote },
    { lead: 'Next time', text: nextTime },
  ].filter(({ text }) => text.trim() !== ''),
})

export const planSection = ({ blocks }: Plan, nameOf: (block: PlanBlock) => string): ReportSection => ({
  title: 'Plan',
  listed: true,
  lines: lines(blocks.map((block) => blockWords(block, nameOf))),
})

/** "Do it anyway": what a rule said, and why it was done all the same. */
export const overrideSection = ({ overrides }: Plan): ReportSection => ({
  title: 'Done with a reason, against a rule',
  listed: true,
  lines: lines(overrides.map(({ wording, reason }) => `${wording} Reason: ${reason}`)),
})

/** What was really done, the plan beside it. */
export const doneSection = (treatment: Treatment | null): ReportSection => ({
  title: 'What was done',
  listed: false,
  lines: lines([treatment?.noteText ?? '']),
})
