import type { Identified } from './identified.ts'

export interface PracticeTables {
  settings: SettingsRow
  drafts: DraftsRow
  changes: ChangesRow
  audit: AuditRow
  search_documents: SearchDocumentsRow
}

export interface SettingsRow extends Identified {
  json: string
  revision: number
}

export interface DraftsRow extends Identified {
  form: string
  json: string
  revision: number
  updated_at: string
}

/** One undoable command: which rows it changed, before and after. */
export interface ChangesRow extends Identified {
  scope_kind: string
  scope_id: string
  command: string
  /** JSON array of { table, id, before, after }; a null side is a missing row. */
  edits: string
  /** What a following command of the same name must carry to join this step; null joins nothing. */
  coalesce: string | null
  undone: number
  created_at: string
}

/** One line of the audit trail; `row` counts without a gap. */
export interface AuditRow {
  row: number
  id: string
  at: string
  kind: string
  /** Id of a client or session, or empty. */
  subject: string
  hash: string
}

/** One searchable text; `owner` is the client or session it belongs to. Indexed by search_index (FTS5). */
export interface SearchDocumentsRow extends Identified {
  kind: string
  owner: string
  client_id: string
  date: string
  text: string
  folded: string
}
