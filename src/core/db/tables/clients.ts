import type { Identified } from './identified.ts'

export interface ClientsTables {
  clients: ClientsRow
  client_conditions: ClientConditionsRow
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
