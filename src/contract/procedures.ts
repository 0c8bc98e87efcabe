import type { Procedure, ProcedureTable } from './procedure.ts'
import { agreementsProcedures } from './procedures/agreements.ts'
import { appointmentsProcedures } from './procedures/appointments.ts'
import { attachmentsProcedures } from './procedures/attachments.ts'
import { auditProcedures } from './procedures/audit.ts'
import { backupProcedures } from './procedures/backup.ts'
import { chartProcedures } from './procedures/chart.ts'
import { clientImportProcedures } from './procedures/clientImport.ts'
import { clientsProcedures } from './procedures/clients.ts'
import { compareProcedures } from './procedures/compare.ts'
import { consentProcedures } from './procedures/consent.ts'
import { dossierProcedures } from './procedures/dossier.ts'
import { draftsProcedures } from './procedures/drafts.ts'
import { eraseProcedures } from './procedures/erase.ts'
import { handoutsProcedures } from './procedures/handouts.ts'
import { handoverProcedures } from './procedures/handover.ts'
import { healthProcedures } from './procedures/health.ts'
import { intakesProcedures } from './procedures/intakes.ts'
import { jobsProcedures } from './procedures/jobs.ts'
import { lettersProcedures } from './procedures/letters.ts'
import { libraryProcedures } from './procedures/library.ts'
import { motionsProcedures } from './procedures/motions.ts'
import { outcomesProcedures } from './procedures/outcomes.ts'
import { plansProcedures } from './procedures/plans.ts'
import { practiceProcedures } from './procedures/practice.ts'
import { reportsProcedures } from './procedures/reports.ts'
import { screeningProcedures } from './procedures/screening.ts'
import { searchProcedures } from './procedures/search.ts'
import { sessionsProcedures } from './procedures/sessions.ts'
import { settingsProcedures } from './procedures/settings.ts'
import { signingProcedures } from './procedures/signing.ts'
import { snippetsProcedures } from './procedures/snippets.ts'
import { takeoutProcedures } from './procedures/takeout.ts'
import { techniquesProcedures } from './procedures/techniques.ts'
import { todayProcedures } from './procedures/today.ts'
import { treatmentProcedures } from './procedures/treatment.ts'
import { undoProcedures } from './procedures/undo.ts'

/** Everything the application can do, one table a capability. A name without a handler does not compile. */
export const procedures = {
  ...practiceProcedures,
  ...todayProcedures,
  ...clientsProcedures,
  ...healthProcedures,
  ...sessionsProcedures,
  ...signingProcedures,
  ...snippetsProcedures,
  ...outcomesProcedures,
  ...motionsProcedures,
  ...compareProcedures,
  ...chartProcedures,
  ...plansProcedures,
  ...techniquesProcedures,
  ...consentProcedures,
  ...screeningProcedures,
  ...treatmentProcedures,
  ...handoutsProcedures,
  ...libraryProcedures,
  ...reportsProcedures,
  ...lettersProcedures,
  ...dossierProcedures,
  ...appointmentsProcedures,
  ...agreementsProcedures,
  ...intakesProcedures,
  ...handoverProcedures,
  ...attachmentsProcedures,
  ...searchProcedures,
  ...undoProcedures,
  ...draftsProcedures,
  ...settingsProcedures,
  ...backupProcedures,
  ...auditProcedures,
  ...eraseProcedures,
  ...takeoutProcedures,
  ...clientImportProcedures,
  ...jobsProcedures,
} satisfies ProcedureTable

export type Procedures = typeof procedures
export type ProcedureName = keyof Procedures

/** What a caller hands over. */
export type SentTo<N extends ProcedureName> =
  Procedures[N] extends Procedure<infer Sent, infer _Parsed, infer _Answer> ? Sent : never
/** What a handler gets after parsing. */
export type ParsedFor<N extends ProcedureName> =
  Procedures[N] extends Procedure<infer _Sent, infer Parsed, infer _Answer> ? Parsed : never
/** What comes back. */
export type AnswerOf<N extends ProcedureName> =
  Procedures[N] extends Procedure<infer _Sent, infer _Parsed, infer Answer> ? Answer : never
export type AccessOf<N extends ProcedureName> = Procedures[N]['access']
