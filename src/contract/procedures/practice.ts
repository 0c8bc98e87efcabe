import { z } from 'zod'
import { type Done, Nothing } from '../models/common.ts'
import type { RenderedDocument } from '../models/handout.ts'
import {
  ChangePassphrase,
  CreatePractice,
  type PracticeStatus,
  type RecoveryKey,
  Secret,
  type Staying,
  UnlockWithRecoveryKey,
} from '../models/practice.ts'
import { command, lockedCommand, lockedQuery, type ProcedureTable, query } from '../procedure.ts'

export const practiceProcedures = {
  'practice.status': lockedQuery(Nothing).returns<PracticeStatus>(),
  'practice.create': lockedCommand(CreatePractice).returns<RecoveryKey>(),
  'practice.createSample': lockedCommand(Nothing).returns<Done>(),
  'practice.unlock': lockedCommand(z.strictObject({ passphrase: Secret })).returns<Done>(),
  'practice.unlockWithRecoveryKey': lockedCommand(UnlockWithRecoveryKey).returns<Done>(),
  'practice.changePassphrase': command(ChangePassphrase).returns<Done>(),
  'practice.staying': query(Nothing).returns<Staying>(),
  'practice.stayUnlocked': command(z.strictObject({ passphrase: Secret })).returns<Staying>(),
  'practice.askEachTime': command(Nothing).returns<Staying>(),
  'practice.newRecoveryKey': command(Nothing).returns<RecoveryKey>(),
  'practice.confirmRecoveryKey': command(z.strictObject({ recoveryKey: Secret })).returns<Done>(),
  'practice.recoverySheet': command(z.strictObject({ recoveryKey: Secret })).returns<RenderedDocument>(),
  'practice.saveRecoverySheet': command(
    z.strictObject({ recoveryKey: Secret, token: z.string().max(80) }),
  ).returns<Done>(),
} satisfies ProcedureTable
