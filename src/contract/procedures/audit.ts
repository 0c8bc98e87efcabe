import { type AuditLine, AuditPage, type AuditVerdict, ExportAudit } from '../models/audit.ts'
import { type Done, Nothing } from '../models/common.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const auditProcedures = {
  'audit.lines': query(AuditPage).returns<AuditLine[]>(),
  'audit.verify': query(Nothing).returns<AuditVerdict>(),
  'audit.export': command(ExportAudit).returns<Done>(),
} satisfies ProcedureTable
