import type { Generated } from 'kysely'
import type { Identified } from './identified.ts'

export interface ClientsTables {
  clients: ClientsRow
  client_conditions: ClientConditionsRow
  client_merges: ClientMergesRow
  letters: LettersRow
  letter_templates: LetterTemplatesRow
}

export interface ClientsRow extends Identified {
  name: string
  name_folded: string
  birth_date: string | null
  phone: string
  phone_digits: string
  email: string
  occupation: string
  loads: string
  language: string
  note: string
  revision: number
  archived_at: string | null
  created_at: string
  emergency_contact: Generated<string>
  doctor: Generated<string>
  guardian: Generated<string>
  preferred_pressure: Generated<number | null>
  allergies: Generated<string>
  lubricant: Generated<string>
  goals: Generated<string>
  /** JSON array. */
  tags: Generated<string>
  /** JSON array. */
  former_names: Generated<string>
  /** Every part of the name and of the former names, folded, each begun by a space. */
  name_parts: Generated<string>
}

export interface ClientConditionsRow extends Identified {
  client_id: string
  condition: string
  variant: string | null
  status: string
  side: string | null
  region: string | null
  since: string | null
  due_date: string | null
  clearance_by: string | null
  clearance_on: string | null
  clearance_until: string | null
  clearance_scope: string | null
  note: string
  revision: number
  created_at: string
}

/** Two clients made one, for as long as that can be taken back. */
export interface ClientMergesRow extends Identified {
  kept_id: string
  gone_id: string
  gone_name: string
  merged_at: string
  /** JSON: what it takes to make two of one again. */
  state: string
}

/** A letter about a client as it went out; `bytes` is the PDF. */
export interface LettersRow extends Identified {
  client_id: string
  written_at: string
  how: string
  recipient: string
  subject: string
  body: string
  pages: number
  sha256: string
  bytes: Uint8Array
}

/** A letter of the therapist's own: its text names fields in braces. */
export interface LetterTemplatesRow extends Identified {
  name: string
  subject: string
  body: string
  /** 0 or 1: whether sessions and findings are listed to begin with. */
  lists: number
  created_at: string
}
