import type { ConditionAnswer, IntakeAnswers } from '../../../../contract/models/intake.ts'

/** The answers with one question answered anew; an empty answer is none. */
export function withText(answers: IntakeAnswers, question: string, text: string): IntakeAnswers {
  const { [question]: _, ...others } = answers.texts
  return { ...answers, texts: text === '' ? others : { ...others, [question]: text } }
}

/** Ticks a condition, or takes the tick and what was said of it away. */
export function withTick(answers: IntakeAnswers, condition: string, ticked: boolean): IntakeAnswers {
  const others = answers.conditions.filter((answer) => answer.condition !== condition)
  const fresh: ConditionAnswer = {
    condition,
    now: 'current',
    since: '',
    side: null,
    treated: '',
    clearedBy: '',
  }
  return { ...answers, conditions: ticked ? [...others, fresh] : others }
}

/** What is said of a ticked condition. */
export function withCondition(
  answers: IntakeAnswers,
  condition: string,
  part: Partial<ConditionAnswer>,
): IntakeAnswers {
  return {
    ...answers,
    conditions: answers.conditions.map((answer) =>
      answer.condition === condition ? { ...answer, ...part } : answer,
    ),
  }
}
