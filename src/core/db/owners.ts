import type { Database } from './schema.ts'

export type Table = keyof Database
type ColumnOf<T extends Table> = keyof Database[T] & string

/**
 * Whose the rows of a table are, which decides what becomes of them when a client is erased and when all data is
 * taken out.
 * - client: one client's. `by` names the client, or a row of the table `in` that is a client's. Erased; taken out
 * - practice: of the whole practice, and of no client. Stays; taken out
 * - derived: computed from a client's rows, or what it takes to take a merge back. Erased; taken out
 * - steps: what undo brings back. Those that tell of a client are erased; not taken out
 * - drafts: forms not handed in. Those of a client are erased; taken out
 * - trail: opaque ids and kinds. Stays; taken out to be read, and never put back
 */
export type Owner<Column extends string = string> =
  | { readonly whose: 'client' | 'derived'; readonly by: Column; readonly in?: Table }
  | { readonly whose: 'practice' | 'steps' | 'drafts' | 'trail' }

/** Every table of the schema; `in` is `clients` where it is not said. One line a table. */
export const owners: { readonly [T in Table]: Owner<ColumnOf<T>> } = {
  clients: { whose: 'client', by: 'id' },
  client_conditions: { whose: 'client', by: 'client_id' },
  sessions: { whose: 'client', by: 'client_id' },
  appointments: { whose: 'client', by: 'client_id' },
  points: { whose: 'client', by: 'client_id' },
  readings: { whose: 'client', by: 'point_id', in: 'points' },
  marks: { whose: 'client', by: 'client_id' },
  mark_readings: { whose: 'client', by: 'mark_id', in: 'marks' },
  sentences: { whose: 'client', by: 'session_id', in: 'sessions' },
  plans: { whose: 'client', by: 'session_id', in: 'sessions' },
  plan_blocks: { whose: 'client', by: 'plan_id', in: 'plans' },
  plan_overrides: { whose: 'client', by: 'session_id', in: 'sessions' },
  screenings: { whose: 'client', by: 'client_id' },
  settled_flags: { whose: 'client', by: 'client_id' },
  consents: { whose: 'client', by: 'session_id', in: 'sessions' },
  treatments: { whose: 'client', by: 'session_id', in: 'sessions' },
  treatment_events: { whose: 'client', by: 'treatment_id', in: 'treatments' },
  handouts: { whose: 'client', by: 'client_id' },
  letters: { whose: 'client', by: 'client_id' },
  handout_habits: { whose: 'client', by: 'client_id' },
  attachment_files: { whose: 'client', by: 'client_id' },
  attachment_pieces: { whose: 'client', by: 'file_id', in: 'attachment_files' },
  intakes: { whose: 'client', by: 'client_id' },
  agreements: { whose: 'client', by: 'client_id' },
  attachments: { whose: 'client', by: 'file_id', in: 'attachment_files' },
  signatures: { whose: 'client', by: 'client_id' },
  motions: { whose: 'client', by: 'session_id', in: 'sessions' },
  outcomes: { whose: 'client', by: 'client_id' },

  settings: { whose: 'practice' },
  referral_edits: { whose: 'practice' },
  legend_edits: { whose: 'practice' },
  technique_wordings: { whose: 'practice' },
  own_techniques: { whose: 'practice' },
  plan_templates: { whose: 'practice' },
  text_reviews: { whose: 'practice' },
  own_lines: { whose: 'practice' },
  consent_texts: { whose: 'practice' },
  own_exercises: { whose: 'practice' },
  own_exercise_photos: { whose: 'practice' },
  text_versions: { whose: 'practice' },
  snippets: { whose: 'practice' },
  intake_sections: { whose: 'practice' },
  letter_templates: { whose: 'practice' },

  client_merges: { whose: 'derived', by: 'kept_id' },
  search_documents: { whose: 'derived', by: 'client_id' },
  changes: { whose: 'steps' },
  drafts: { whose: 'drafts' },
  audit: { whose: 'trail' },
}

/** Full-text indexes over a derived table: kept up by its triggers, and known to no query builder. */
export const indexTables: readonly string[] = ['search_index']

/** Tables whose rows `wanted` says are meant, in the order of the map: what is referred to stands first. */
export const tablesOf = (wanted: (owner: Owner) => boolean): readonly Table[] =>
  allTables.filter((table) => wanted(owners[table]))

/** Tables that other tables refer to stand before them. */
export const allTables: readonly Table[] = sorted()

function sorted(): readonly Table[] {
  return Object.keys(owners)
    .filter(isTable)
    .sort((one, other) => depth(one) - depth(other))
}

export function isTable(name: string): name is Table {
  return Object.hasOwn(owners, name)
}

/** How many tables lie between a row and its client; 0 for what is no client's. */
function depth(table: Table): number {
  const above = parentOf(table)
  return above === null ? 0 : depth(above) + 1
}

/** The table that `by` refers to; null for `clients` itself and for what is no client's. */
export function parentOf(table: Table): Table | null {
  const owner: Owner = owners[table]
  if (!('by' in owner) || table === 'clients') return null
  return owner.in ?? 'clients'
}
