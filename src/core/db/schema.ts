import type { AgreementsTables } from './tables/agreements.ts'
import type { AttachmentsTables } from './tables/attachments.ts'
import type { ChartTables } from './tables/chart.ts'
import type { ClientsTables } from './tables/clients.ts'
import type { HandoutsTables } from './tables/handouts.ts'
import type { IntakesTables } from './tables/intakes.ts'
import type { NoteTables } from './tables/note.ts'
import type { PlansTables } from './tables/plans.ts'
import type { PracticeTables } from './tables/practice.ts'
import type { SessionsTables } from './tables/sessions.ts'
import type { SignaturesTables } from './tables/signatures.ts'
import type { TreatmentTables } from './tables/treatment.ts'

/** Rows as they lie in the database (migrations). Flags are 0 or 1, dates and instants ISO strings. */
export interface Database
  extends PracticeTables,
    ClientsTables,
    SessionsTables,
    ChartTables,
    PlansTables,
    TreatmentTables,
    HandoutsTables,
    AttachmentsTables,
    SignaturesTables,
    AgreementsTables,
    IntakesTables,
    NoteTables {}
