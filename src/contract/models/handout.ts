import { z } from 'zod'
import { HandoutLanguage } from './client.ts'
import { FreeText, Id } from './common.ts'

/** Sizes of paper a sheet can be printed on. */
export const handoutPapers = ['a4', 'letter'] as const
export type HandoutPaper = (typeof handoutPapers)[number]

/** What the masseur chose for this sheet; kept as a draft of form `handout:<session id>`. */
export const HandoutChoices = z.strictObject({
  /** Ids of proposed lines that were unticked. */
  leftOut: z.array(z.string().max(120)).max(200),
  /** Exercise codes and ids of own lines added by hand beyond the proposal. */
  added: z.array(z.string().max(60)).max(20),
  note: FreeText,
  /** Language of the sheet; absent: the client's. */
  language: HandoutLanguage.optional(),
  paper: z.enum(handoutPapers).optional(),
  /** Letters of 16 points. */
  largePrint: z.boolean().optional(),
  /** The masseur's own words for a line, by the line's id, in the language of the sheet. */
  edits: z.record(z.string().max(120), z.string().max(1000)).optional(),
  /** Ids of lines in the order in which they are to stand; others follow. */
  order: z.array(z.string().max(120)).max(200).optional(),
})
export type HandoutChoices = z.infer<typeof HandoutChoices>

export const ProposeHandout = z.strictObject({ sessionId: Id, language: HandoutLanguage.optional() })
/** What stays from one sheet of a client to the next: everything but the note. */
export const KeepChoices = z.strictObject({ clientId: Id, choices: HandoutChoices })
export const RenderHandout = z.strictObject({ sessionId: Id, choices: HandoutChoices })
export const GiveHandout = z.strictObject({
  documentId: z.string().max(80),
  how: z.enum(['printed', 'saved']),
})
export const SaveHandout = z.strictObject({ documentId: z.string().max(80), token: z.string().max(80) })

/** Sheets of several sessions in one go. Each is made of what was chosen for it, else of what its client keeps. */
export const GiveTogether = z.strictObject({
  sessionIds: z.array(Id).min(1).max(60),
  paper: z.enum(handoutPapers),
  /** `token` stands for a folder that the person chose. */
  how: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('save'), token: z.string().max(80) }),
    z.strictObject({ kind: z.literal('print') }),
  ]),
})
export type GiveTogether = z.infer<typeof GiveTogether>

/** What became of sheets made in one go. */
export interface TogetherOutcome {
  /** Sheets that were written, or that wait in the document. */
  readonly sheets: number
  /** All of them in one document, to be printed; null while they are saved as files. */
  readonly documentId: string | null
}

/** A session that a sheet can be made for. */
export interface SheetSession {
  readonly sessionId: Id
  readonly clientName: string
  readonly startTime: string | null
  /** How many sheets were given after it. */
  readonly given: number
}

export const handoutSections = ['worked', 'feel', 'nextDays', 'exercises', 'seekHelp', 'appointment'] as const
export type HandoutSection = (typeof handoutSections)[number]

/** One proposed line, why it is there, and how sure it is. */
export interface HandoutLine {
  readonly id: string
  readonly section: HandoutSection
  readonly text: string
  readonly reason: string
  readonly evidence: string
  /** What it says on the sheet, where that can be written anew; in the language of the sheet. */
  readonly printed: string | null
  /** Seek-help lines stand on every sheet. */
  readonly fixed: boolean
}

export interface HandoutProposal {
  readonly lines: readonly HandoutLine[]
  /** Exercises that were left out, and why ("S12: osteoporosis"). */
  readonly leftOut: readonly { readonly exercise: string; readonly title: string; readonly reason: string }[]
  /** Exercises that may be added by hand. */
  readonly available: readonly { readonly exercise: string; readonly title: string; readonly own: boolean }[]
  /** The therapist's own lines that may be added, "own:<id>". */
  readonly ownLines: readonly { readonly id: string; readonly text: string }[]
  readonly language: HandoutLanguage
  /** Texts of this sheet that no person has looked through in its language. */
  readonly unreviewed: number
  /** The signs that need help stand on the sheet in the masseur's language too. */
  readonly helpAgain: boolean
  /** Own lines ("own:<id>") and exercises that have no text in the language of the sheet, and print as they are. */
  readonly untranslated: readonly { readonly id: string; readonly text: string }[]
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
