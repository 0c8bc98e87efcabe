import { Nothing, OfClient, OfSession } from '../models/common.ts'
import {
  OfOutcome,
  type OutcomeSeries,
  type Questionnaire,
  SaveOutcome,
  type SessionOutcomes,
} from '../models/outcome.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const outcomesProcedures = {
  'outcomes.rolandMorris': query(Nothing).returns<Questionnaire>(),
  'outcomes.ofSession': query(OfSession).returns<SessionOutcomes>(),
  'outcomes.forClient': query(OfClient).returns<OutcomeSeries[]>(),
  'outcomes.save': command(SaveOutcome).returns<SessionOutcomes>(),
  'outcomes.remove': command(OfOutcome).returns<SessionOutcomes>(),
} satisfies ProcedureTable
