import { UndoScope, type UndoState } from '../models/undo.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const undoProcedures = {
  'undo.state': query(UndoScope).returns<UndoState>(),
  'undo.undo': command(UndoScope).returns<UndoState>(),
  'undo.redo': command(UndoScope).returns<UndoState>(),
} satisfies ProcedureTable
