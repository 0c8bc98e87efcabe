import { type Done, Nothing } from '../models/common.ts'
import {
  BeginHandover,
  type HandedBack,
  type HandedOver,
  LeaveHandover,
  SaveHandover,
} from '../models/handover.ts'
import { command, handedCommand, handedQuery, type ProcedureTable } from '../procedure.ts'

/** While the window is in the client's hands these alone are answered, and whatever a locked practice answers. */
export const handoverProcedures = {
  'handover.begin': command(BeginHandover).returns<Done>(),
  'handover.state': handedQuery(Nothing).returns<HandedOver>(),
  'handover.save': handedCommand(SaveHandover).returns<{ readonly revision: number }>(),
  'handover.leave': handedCommand(LeaveHandover).returns<HandedBack>(),
} satisfies ProcedureTable
