import { type Carried, CarryForward, LookedAt } from '../models/carry.ts'
import { ById, type Done, OfClient, OfSession } from '../models/common.ts'
import {
  CreateSession,
  type LastTime,
  type PainTrend,
  type Saved,
  SaveSessionField,
  type Session,
  type SessionSummary,
} from '../models/session.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const sessionsProcedures = {
  'sessions.forClient': query(OfClient).returns<SessionSummary[]>(),
  'sessions.get': query(ById).returns<Session>(),
  'sessions.lastTime': query(OfSession).returns<LastTime | null>(),
  'sessions.painTrend': query(OfClient).returns<PainTrend>(),
  'sessions.create': command(CreateSession).returns<Session>(),
  'sessions.saveField': command(SaveSessionField).returns<Saved>(),
  'sessions.carryForward': command(CarryForward).returns<Carried>(),
  'sessions.lookedAt': command(LookedAt).returns<Done>(),
  'sessions.discard': command(OfSession).returns<Done>(),
} satisfies ProcedureTable
