import {
  type BackupStatus,
  ChosenFolder,
  type KeptBackup,
  type OfferedBackup,
  type OlderBackups,
  OpenBackup,
  RestoreWithRecoveryKey,
} from '../models/backup.ts'
import { ById, type Done, Nothing } from '../models/common.ts'
import type { OfJob } from '../models/job.ts'
import { command, lockedCommand, lockedQuery, type ProcedureTable, query } from '../procedure.ts'

export const backupProcedures = {
  'backup.status': query(Nothing).returns<BackupStatus>(),
  'backup.addTarget': command(ChosenFolder).returns<BackupStatus>(),
  'backup.removeTarget': command(ById).returns<BackupStatus>(),
  'backup.start': command(Nothing).returns<OfJob>(),
  'backup.kept': query(Nothing).returns<readonly KeptBackup[]>(),
  'backup.older': query(Nothing).returns<OlderBackups>(),
  'backup.rewrapOlder': command(Nothing).returns<OfJob>(),
  'backup.removeOlder': command(Nothing).returns<Done>(),
  'backup.look': lockedCommand(ChosenFolder).returns<readonly KeptBackup[]>(),
  'backup.offered': lockedQuery(Nothing).returns<OfferedBackup>(),
  'backup.tryRestore': lockedCommand(OpenBackup).returns<KeptBackup>(),
  'backup.restore': lockedCommand(OpenBackup).returns<Done>(),
  'backup.restoreWithRecoveryKey': lockedCommand(RestoreWithRecoveryKey).returns<Done>(),
} satisfies ProcedureTable
