import { z } from 'zod'
import { FreeText, Id, line } from './common.ts'

/** What a letter is for; each has a text with fields that are filled from the record. */
export const letterTemplates = ['report', 'clearance', 'concern', 'referral', 'blank'] as const
export type LetterTemplate = (typeof letterTemplates)[number]

/** What a text of a letter may name in braces, filled from the record; a paragraph with an empty one is left out. */
export const letterFields = [
  'greeting',
  'client',
  'born',
  'count',
  'from',
  'until',
  'reason',
  'pain',
  'goals',
  'conditions',
  'flags',
  'last',
  'therapist',
] as const
export type LetterField = (typeof letterFields)[number]

const namesKnownFields = (text: string): boolean =>
  [...text.matchAll(/\{([^{}]*)\}/g)].every(([, name]) => letterFields.some((field) => field === name))

/** A built-in letter, or the id of one of the therapist's own. */
export const TemplateId = z.union([z.enum(letterTemplates), Id])
export type TemplateId = z.infer<typeof TemplateId>

export const SaveTemplate = z.strictObject({
  /** Null adds one. */
  id: Id.nullable(),
  name: line(80).pipe(z.string().min(1, 'required')),
  subject: line(300).refine(namesKnownFields, 'unknownField'),
  body: FreeText.pipe(
    z.string().max(20_000, 'tooLong').regex(/\S/, 'required').refine(namesKnownFields, 'unknownField'),
  ),
  /** Whether the newest sessions and findings are listed to begin with. */
  lists: z.boolean(),
})

/** A letter of the therapist's own. */
export interface OwnTemplate {
  readonly id: Id
  readonly name: string
  readonly subject: string
  readonly body: string
  readonly lists: boolean
}

/** What letters there are to begin with. */
export interface LetterTemplates {
  readonly own: readonly OwnTemplate[]
  /** The built-in ones as they are written, to begin one's own from. */
  readonly builtIn: readonly {
    readonly id: LetterTemplate
    readonly subject: string
    readonly body: string
    readonly lists: boolean
  }[]
}

/** A letter as it is written; kept as a draft of form `letter:<client id>`. */
export const LetterFields = z.strictObject({
  template: TemplateId,
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

export const ProposeLetter = z.strictObject({ clientId: Id, template: TemplateId })
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
