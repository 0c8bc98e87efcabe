import { agreementHandlers } from './agreements/handlers.ts'
import { appointmentHandlers } from './appointments/handlers.ts'
import { attachmentHandlers } from './attachments/handlers.ts'
import { auditHandlers } from './audit/handlers.ts'
import { backupHandlers } from './backup/handlers.ts'
import { chartHandlers } from './chart/handlers.ts'
import { clientImportHandlers } from './clientImport/handlers.ts'
import { clientHandlers } from './clients/handlers.ts'
import { compareHandlers } from './compare/handlers.ts'
import { consentHandlers } from './consent/handlers.ts'
import { dossierHandlers } from './dossier/handlers.ts'
import { draftHandlers } from './drafts/handlers.ts'
import { eraseHandlers } from './erase/handlers.ts'
import type { Handlers } from './handlers.ts'
import { handoutHandlers } from './handouts/handlers.ts'
import { handoverHandlers } from './handover/handlers.ts'
import { healthHandlers } from './health/handlers.ts'
import { intakeHandlers } from './intakes/handlers.ts'
import { jobHandlers } from './jobs/handlers.ts'
import { letterHandlers } from './letters/handlers.ts'
import { libraryHandlers } from './library/handlers.ts'
import { motionHandlers } from './motions/handlers.ts'
import { outcomeHandlers } from './outcomes/handlers.ts'
import { planHandlers } from './plans/handlers.ts'
import { practiceHandlers } from './practice/handlers.ts'
import { reportHandlers } from './reports/handlers.ts'
import { screeningHandlers } from './screening/handlers.ts'
import { searchHandlers } from './search/handlers.ts'
import { sessionHandlers } from './sessions/handlers.ts'
import { settingsHandlers } from './settings/handlers.ts'
import { signingHandlers } from './signing/handlers.ts'
import { snippetHandlers } from './snippets/handlers.ts'
import { takeoutHandlers } from './takeout/handlers.ts'
import { techniqueHandlers } from './techniques/handlers.ts'
import { todayHandlers } from './today/handlers.ts'
import { treatmentHandlers } from './treatment/handlers.ts'
import { undoHandlers } from './undo/handlers.ts'

/** What answers each procedure of the contract. */
export const handlers: Handlers = {
  ...practiceHandlers,
  ...todayHandlers,
  ...clientHandlers,
  ...healthHandlers,
  ...sessionHandlers,
  ...signingHandlers,
  ...snippetHandlers,
  ...outcomeHandlers,
  ...motionHandlers,
  ...compareHandlers,
  ...chartHandlers,
  ...planHandlers,
  ...techniqueHandlers,
  ...consentHandlers,
  ...screeningHandlers,
  ...treatmentHandlers,
  ...reportHandlers,
  ...handoutHandlers,
  ...letterHandlers,
  ...dossierHandlers,
  ...libraryHandlers,
  ...appointmentHandlers,
  ...searchHandlers,
  ...undoHandlers,
  ...draftHandlers,
  ...settingsHandlers,
  ...backupHandlers,
  ...agreementHandlers,
  ...intakeHandlers,
  ...handoverHandlers,
  ...attachmentHandlers,
  ...auditHandlers,
  ...eraseHandlers,
  ...takeoutHandlers,
  ...clientImportHandlers,
  ...jobHandlers,
}
