import type { Done } from '../models/common.ts'
import { type Draft, OfDraft, SaveDraft } from '../models/draft.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const draftsProcedures = {
  'drafts.get': query(OfDraft).returns<Draft | null>(),
  'drafts.save': command(SaveDraft).returns<{ revision: number }>(),
  'drafts.clear': command(OfDraft).returns<Done>(),
} satisfies ProcedureTable
