import { z } from 'zod'
import { HandoutLanguage } from './client.ts'
import { Id, line } from './common.ts'

export const OfLanguage = z.strictObject({ language: HandoutLanguage })
const TextId = z.string().max(60)
export const OfText = z.strictObject({ language: HandoutLanguage, item: TextId })
export const ConfirmTexts = z.strictObject({
  language: HandoutLanguage,
  items: z.array(TextId).min(1).max(200),
  /** Who has looked through them. */
  reviewer: line(200).pipe(z.string().min(1, 'required')),
})
export const OfDrawing = z.strictObject({ exercise: z.string().max(20) })

/** One text or group of texts that is looked through as a whole. */
export interface LibraryItem {
  /** "exercise:S1", "aftercare:warmth", "help", "words", "places". */
  readonly id: string
  readonly kind: 'help' | 'advice' | 'exercise' | 'words'
  readonly title: string
  /** In the masseur's language, line by line; `translated` is the same lines in the language asked for. */
  readonly source: readonly string[]
  readonly translated: readonly string[]
  /** How sure it is: "C, low certainty: general domain knowledge". */
  readonly evidence: string | null
  readonly exercise: string | null
  /** Null: not yet reviewed by a person, in this wording. */
  readonly review: { readonly by: string; readonly on: string } | null
}

export interface LibraryLanguage {
  readonly language: HandoutLanguage
  readonly items: number
  readonly reviewed: number
}

/** A drawing for the screen. Colours in #rrggbb. */
export interface ExercisePicture {
  readonly words: string
  readonly panels: readonly {
    readonly width: number
    readonly height: number
    readonly caption: string
    readonly shapes: readonly {
      readonly d: string
      readonly weight: number
      readonly dash: readonly number[]
      readonly light: { readonly fill: string | null; readonly stroke: string | null }
      readonly dark: { readonly fill: string | null; readonly stroke: string | null }
    }[]
  }[]
}

/** Texts by language; at least one is there. */
export const OwnTexts = z.partialRecord(HandoutLanguage, z.string().trim().max(600))
export const SaveOwnLine = z.strictObject({
  /** Null for a new one. */
  id: Id.nullable(),
  section: z.enum(['feel', 'nextDays']),
  texts: OwnTexts,
})

/** A line of the therapist's own for clients' sheets. */
export interface OwnLine {
  readonly id: Id
  readonly section: 'feel' | 'nextDays'
  readonly texts: z.infer<typeof OwnTexts>
  /** Grows with each change. */
  readonly version: number
}
