import { z } from 'zod'
import { FreeText, Id, line } from './common.ts'

/** What a letter is for; each has a text with fields that are filled from the record. */
export const letterTemplates = ['report', 'clearance', 'concern', 'referral', 'blank'] as const
export const LetterTemplate = z.enum(letterTemplates)
export type LetterTemplate = z.infer<typeof LetterTemplate>

/** A letter as it is written; kept as a draft of form `letter:<client id>`. */
export const LetterFields = z.strictObject({
  template: LetterTemplate,
  /** Whom it goes to, line by line. */
  to: FreeText.pipe(z.string().max(1000, 'tooLong')),
  subject: line(300),
  body: FreeText.pipe(z.string().max(20_000, 'tooLong')),
  /** Sessions that are listed. */
  sessionIds: z.array(Id).max(200),
  /** Points whose last finding is listed. */
  pointIds: z.array(Id).max(100),
})
export type LetterFields = z.infer<typeof LetterFields>

export const ProposeLetter = z.strictObject({ clientId: Id, template: LetterTemplate })
export const RenderLetter = z.strictObject({ clientId: Id, fields: LetterFields })
export const GiveLetter = z.strictObject({ documentId: z.string().max(80) })
export const SaveLetter = z.strictObject({ documentId: z.string().max(80), token: z.string().max(80) })

export interface LetterProposal {
  readonly fields: LetterFields
  /** What may be listed, the newest first. */
  readonly sessions: readonly {
    readonly id: Id
    readonly date: string
    readonly reason: string
    readonly painBefore: number | null
    readonly painAfter: number | null
  }[]
  readonly findings: readonly { readonly pointId: Id; readonly words: string; readonly date: string }[]
}

/** A letter as it was printed or saved, kept as its bytes. */
export interface WrittenLetter {
  readonly id: Id
  readonly clientId: Id
  readonly subject: string
  readonly writtenAt: string
  readonly how: 'printed' | 'saved'
  readonly pages: number
}
