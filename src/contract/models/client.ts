import { z } from 'zod'
import { FreeText, Id, LocalDate, line, Pressure, wordList } from './common.ts'

/** Languages a handout can be written in. */
export const handoutLanguages = ['en', 'de', 'fr', 'es', 'pl', 'uk'] as const
export const HandoutLanguage = z.enum(handoutLanguages)
export type HandoutLanguage = z.infer<typeof HandoutLanguage>

export const ClientFields = z.strictObject({
  name: line(200).pipe(z.string().min(1, 'required')),
  birthDate: LocalDate.nullable(),
  phone: line(60),
  email: line(200).refine((text) => text === '' || /^[^\s@]+@[^\s@]+$/.test(text), 'emailInvalid'),
  occupation: line(200),
  /** What loads the body day after day: desk, lifting, driving ... */
  loads: line(500),
  language: HandoutLanguage,
  note: FreeText,
  /** Whom to call: name, what they are to the client, telephone. */
  emergencyContact: line(300),
  /** Who treats the client, with what a letter needs. */
  doctor: line(500),
  /** Who may agree for a minor: name, what they are to the client, telephone. */
  guardian: line(300),
  preferredPressure: Pressure.nullable(),
  /** What must not touch the skin; stands as an alert. */
  allergies: line(500),
  lubricant: line(300),
  /** What the client wants to be able to do again. */
  goals: FreeText,
  tags: wordList(40, 20),
  formerNames: wordList(200, 10),
})
export type ClientFields = z.infer<typeof ClientFields>

/** A client of whom nothing is known yet. */
export const blankClient: ClientFields = {
  name: '',
  birthDate: null,
  phone: '',
  email: '',
  occupation: '',
  loads: '',
  language: 'en',
  note: '',
  emergencyContact: '',
  doctor: '',
  guardian: '',
  preferredPressure: null,
  allergies: '',
  lubricant: '',
  goals: '',
  tags: [],
  formerNames: [],
}

export const UpdateClient = z.strictObject({ id: Id, revision: z.int(), fields: ClientFields })
export const ArchiveClient = z.strictObject({ id: Id, archived: z.boolean() })
export const SimilarClients = z.strictObject({
  name: z.string().max(200),
  birthDate: LocalDate.nullable(),
  phone: z.string().max(60),
  except: Id.nullable(),
})

export interface Client extends ClientFields {
  readonly id: Id
  readonly revision: number
  readonly archivedAt: string | null
  readonly createdAt: string
}

/** One line of the client list. */
export interface ClientRow {
  readonly id: Id
  readonly name: string
  readonly birthDate: string | null
  readonly phone: string
  readonly archived: boolean
  readonly lastSession: string | null
}
