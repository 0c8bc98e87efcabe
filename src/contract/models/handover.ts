import { z } from 'zod'
import { Id } from './common.ts'
import type { IntakeAnswers, IntakeForm } from './intake.ts'
import { IntakeAnswers as AnswersSchema } from './intake.ts'
import { Secret } from './practice.ts'

/** What the client is handed: the questions, the figure to paint on, or both. */
export const handoverParts = ['both', 'questions', 'pains'] as const
export const BeginHandover = z.strictObject({ intakeId: Id, parts: z.enum(handoverParts) })
export const SaveHandover = z.strictObject({ revision: z.int(), answers: AnswersSchema })
export const LeaveHandover = z.strictObject({ passphrase: Secret })

/** All that the window knows while it is in the client's hands: no name, and nothing of anybody else. */
export interface HandedOver {
  readonly parts: (typeof handoverParts)[number]
  readonly form: IntakeForm
  readonly answers: IntakeAnswers
  readonly revision: number
  /** Milliseconds until a passphrase is heard; 0 is now. */
  readonly waitMs: number
}
/** The intake to go on with, once the masseur has the computer back. */
export interface HandedBack {
  readonly intakeId: Id
}
