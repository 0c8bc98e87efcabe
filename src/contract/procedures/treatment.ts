import { z } from 'zod'
import { type Id, LocalDate, Nothing, OfSession } from '../models/common.ts'
import {
  ActTreatment,
  AnswerGap,
  ChangeTreatmentSettings,
  CorrectTreatment,
  type HandsOn,
  StartTreatment,
  type Treatment,
  type TreatmentGate,
  type TreatmentSettings,
} from '../models/treatment.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const treatmentProcedures = {
  'treatment.gate': query(OfSession).returns<TreatmentGate>(),
  'treatment.get': query(OfSession).returns<Treatment | null>(),
  'treatment.running': query(Nothing).returns<{ readonly sessionId: Id } | null>(),
  'treatment.start': command(StartTreatment).returns<Treatment>(),
  'treatment.act': command(ActTreatment).returns<Treatment>(),
  'treatment.beat': command(OfSession).returns<Treatment>(),
  'treatment.answerGap': command(AnswerGap).returns<Treatment>(),
  'treatment.correct': command(CorrectTreatment).returns<Treatment>(),
  'treatment.handsOn': query(z.strictObject({ date: LocalDate })).returns<HandsOn>(),
  'treatment.settings': query(Nothing).returns<TreatmentSettings>(),
  'treatment.changeSettings': command(ChangeTreatmentSettings).returns<TreatmentSettings>(),
} satisfies ProcedureTable
