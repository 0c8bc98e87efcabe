import { ById, Nothing } from '../models/common.ts'
import { SaveSnippet, type Snippet } from '../models/snippet.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const snippetsProcedures = {
  /** The therapist's own first, then the built-in ones that no own word replaces. */
  'snippets.list': query(Nothing).returns<Snippet[]>(),
  'snippets.save': command(SaveSnippet).returns<Snippet[]>(),
  'snippets.remove': command(ById).returns<Snippet[]>(),
} satisfies ProcedureTable
