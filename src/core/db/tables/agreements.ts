import type { Identified } from './identified.ts'

export interface AgreementsTables {
  consent_texts: ConsentTextsRow
  agreements: AgreementsRow
}

/** A version of the masseur's own; the built-in one is no row. */
export interface ConsentTextsRow extends Identified {
  subject: string
  version: number
  title: string
  body: string
  created_at: string
}

export interface AgreementsRow extends Identified {
  client_id: string
  subject: string
  version: number
  title: string
  how: string
  signed_by: string
  given_on: string
  /** JSON: the signature as it was drawn; "[]" when it stands on paper. */
  strokes: string
  /** The PDF that was signed, shared by all that was agreed to with one signature. */
  file_id: string | null
  withdrawn_on: string | null
  withdrawn_note: string
  revision: number
  created_at: string
}
