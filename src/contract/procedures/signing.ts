import { OfClient, OfSession } from '../models/common.ts'
import { Amend, type ChainVerdict, type SignedSession } from '../models/signature.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const signingProcedures = {
  /** What was signed of a session; null while it is a draft. */
  'signing.ofSession': query(OfSession).returns<SignedSession | null>(),
  'signing.verify': query(OfClient).returns<ChainVerdict>(),
  'signing.sign': command(OfSession).returns<SignedSession>(),
  'signing.amend': command(Amend).returns<SignedSession>(),
} satisfies ProcedureTable
