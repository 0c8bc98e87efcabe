import { z } from 'zod'

/** UUIDv7: sorts by the time it was made. */
export const Id = z.uuidv7()
export type Id = z.infer<typeof Id>

/** A day in the practice's own calendar, "2026-11-22". */
export const LocalDate = z.iso.date('dateInvalid')
/** "2026", "2026-02" or "2026-02-14": as much as the client remembers. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'dateInvalid')
/** "14:30" on the wall clock. */
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'timeInvalid')
/** A moment in UTC, "2026-11-22T13:30:00.000Z". */
export const Instant = z.iso.datetime('dateInvalid')

/** Invisible characters that come along with pasted text and break search. */
const invisible = /[\u200b\u2060\ufeff\u00ad]/g
const clean = (text: string): string => text.replace(invisible, '').normalize('NFC')

/** Signs that are drawn as emoji; the fonts of the sheets hold none. Digits and signs such as © are text. */
const emoji = /\p{Emoji_Presentation}|\ufe0f/u

/** Whether a line can stand on a printed sheet as far as emoji go. */
export const isWithoutEmoji = (text: string): boolean => !emoji.test(text)

/** A single line, trimmed, without invisible characters. */
export const line = (max: number) =>
  z
    .string()
    .transform((text) => clean(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, 'tooLong'))

/** Words of one line each, in the order given, without blanks and doubles; refused as a whole. */
export const wordList = (longest: number, most: number) =>
  z
    .array(z.string())
    .transform((words) => {
      const first = new Map(
        words
          .map((word) => clean(word).replace(/\s+/g, ' ').trim())
          .map((word) => [word.toLowerCase(), word]),
      )
      return [...first.values()].filter((word) => word !== '')
    })
    .refine((words) => words.length <= most, 'tooMany')
    .refine((words) => words.every((word) => word.length <= longest), 'tooLong')

/** Free text as typed, at most 100,000 characters. */
export const FreeText = z.string().max(100_000, 'tooLong').transform(clean)

/** Pain on the numeric rating scale, 0 none to 10 worst imaginable. */
export const Pain = z.int().min(0).max(10)
/** Pressure 1 skin contact, 2 skin moved, 3 superficial muscle, 4 deep muscle, 5 deepest. */
export const Pressure = z.int().min(1).max(5)

export const Nothing = z.strictObject({})
export const ById = z.strictObject({ id: Id })
export const OfClient = z.strictObject({ clientId: Id })
export const OfDay = z.strictObject({ date: LocalDate })
export const OfSession = z.strictObject({ sessionId: Id })
/** Answer of a command that has nothing to tell beyond that it is done. */
export type Done = Record<string, never>
