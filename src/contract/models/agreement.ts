import { z } from 'zod'
import { Id, LocalDate, line } from './common.ts'
import { mostPoints, mostStrokes } from './strokes.ts'

/** What a client agrees to once and for all, until it is withdrawn; sensitive areas are asked for in every session. */
export const agreementSubjects = ['treatment', 'health-data'] as const
export const AgreementSubject = z.enum(agreementSubjects)
export type AgreementSubject = z.infer<typeof AgreementSubject>

/** The words of one version; version 1 is built in, later ones are the masseur's. */
export interface ConsentText {
  readonly subject: AgreementSubject
  readonly version: number
  readonly title: string
  readonly body: string
  /** When it was written; null for the built-in one. */
  readonly createdAt: string | null
}

export const OfConsentText = z.strictObject({ subject: AgreementSubject })
export const EditConsentText = z.strictObject({
  subject: AgreementSubject,
  /** The version that was changed. */
  basedOn: z.int().min(1),
  title: line(200).pipe(z.string().min(1, 'required')),
  body: z
    .string()
    .max(20_000, 'tooLong')
    .transform((text) => text.replaceAll('\r\n', '\n').normalize('NFC').trim())
    .pipe(z.string().min(1, 'required')),
})

/** The field that is signed in, in the units of its strokes. */
export const signatureField = { width: 1000, height: 300 } as const
/** Lines as they were drawn, each a list of x and y. */
export const SignatureStrokes = z
  .array(
    z
      .array(
        z.tuple([z.number().min(0).max(signatureField.width), z.number().min(0).max(signatureField.height)]),
      )
      .min(1)
      .max(mostPoints),
  )
  .min(1, 'required')
  .max(mostStrokes)
export type SignatureStrokes = z.infer<typeof SignatureStrokes>

const SignatureHow = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('drawn'), strokes: SignatureStrokes }),
  /** Signed by hand on a printed form. */
  z.strictObject({ kind: z.literal('paper'), on: LocalDate }),
])

export const SignAgreements = z.strictObject({
  clientId: Id,
  /** What was read and agreed to, in the versions that were shown. */
  texts: z
    .array(z.strictObject({ subject: AgreementSubject, version: z.int().min(1) }))
    .min(1, 'chooseOne')
    .max(agreementSubjects.length),
  signedBy: line(200).pipe(z.string().min(1, 'required')),
  signature: SignatureHow,
})
/** A name as it is typed, before anything is signed. */
export const SignedName = z.strictObject({ clientId: Id, signedBy: z.string().max(1000) })
export const WithdrawAgreement = z.strictObject({ id: Id, revision: z.int(), on: LocalDate, note: line(500) })
export const SaveAgreement = z.strictObject({ id: Id, token: z.string().max(80) })
export const BlankForm = z.strictObject({ paper: z.enum(['a4', 'letter']) })

/** What one client agreed to on one day. */
export interface Agreement {
  readonly id: Id
  readonly clientId: Id
  readonly subject: AgreementSubject
  readonly version: number
  readonly title: string
  readonly how: 'drawn' | 'paper'
  readonly signedBy: string
  readonly givenOn: string
  readonly withdrawnOn: string | null
  readonly withdrawnNote: string
  /** Of the PDF that was signed; null when it was signed on paper. */
  readonly sha256: string | null
  readonly revision: number
}

/** Where a client stands with one subject: the newest agreement counts. */
export interface AgreementState {
  readonly subject: AgreementSubject
  readonly title: string
  readonly state: 'missing' | 'given' | 'withdrawn'
  readonly latest: Agreement | null
  /** There is a newer version of the words than the one that was agreed to. */
  readonly outdated: boolean
}

export interface ClientAgreements {
  readonly states: readonly AgreementState[]
  /** Newest first. */
  readonly all: readonly Agreement[]
}
