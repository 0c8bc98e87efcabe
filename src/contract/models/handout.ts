import { z } from 'zod'
import { FreeText, Id } from './common.ts'

/** What the masseur chose for this sheet; kept as a draft of form `handout:<session id>`. */
export const HandoutChoices = z.strictObject({
  /** Ids of proposed lines that were unticked. */
  leftOut: z.array(z.string().max(120)).max(200),
  /** Exercise codes added by hand beyond the proposal. */
  added: z.array(z.string().max(20)).max(5),
  note: FreeText,
})
export type HandoutChoices = z.infer<typeof HandoutChoices>

export const RenderHandout = z.strictObject({ sessionId: Id, choices: HandoutChoices })
export const GiveHandout = z.strictObject({
  documentId: z.string().max(80),
  how: z.enum(['printed', 'saved']),
})
export const SaveHandout = z.strictObject({ documentId: z.string().max(80), token: z.string().max(80) })

export const handoutSections = ['worked', 'feel', 'nextDays', 'exercises', 'seekHelp', 'appointment'] as const
export type HandoutSection = (typeof handoutSections)[number]

/** One proposed line, why it is there, and how sure it is. */
export interface HandoutLine {
  readonly id: string
  readonly section: HandoutSection
  readonly text: string
  readonly reason: string
  readonly evidence: string
  /** Seek-help lines stand on every sheet. */
  readonly fixed: boolean
}

export interface HandoutProposal {
  readonly lines: readonly HandoutLine[]
  /** Exercises that were left out, and why ("S12: osteoporosis"). */
  readonly leftOut: readonly { readonly exercise: string; readonly title: string; readonly reason: string }[]
  /** Exercises that may be added by hand. */
  readonly available: readonly { readonly exercise: string; readonly title: string }[]
}

/** Bytes waiting at `app://doc/<documentId>`, for preview, saving and printing. */
export interface RenderedDocument {
  readonly documentId: string
  readonly title: string
  readonly pages: number
  /** Characters that no embedded font has. */
  readonly missingCharacters: readonly string[]
}

/** A sheet as it was given, kept as its bytes. */
export interface GivenHandout {
  readonly id: Id
  readonly sessionId: Id
  readonly givenAt: string
  readonly how: 'printed' | 'saved'
  readonly pages: number
}
