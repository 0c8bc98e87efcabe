import { OfSession } from '../models/common.ts'
import { type ConsentState, RecordConsent } from '../models/consent.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const consentProcedures = {
  'consent.forSession': query(OfSession).returns<ConsentState[]>(),
  'consent.record': command(RecordConsent).returns<ConsentState[]>(),
} satisfies ProcedureTable
