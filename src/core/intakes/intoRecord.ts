import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { ConfirmIntake } from '../../contract/models/intake.ts'
import { AppError } from '../appError.ts'
import { columnsOf, getClient } from '../clients/store.ts'
import type { Edits } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'

type Taken = NonNullable<z.infer<typeof ConfirmIntake>['record']>

/** Writes what was taken over into the client's record. Throws `conflict` when that was changed since the review. */
export async function intoRecord(
  trx: Transaction<Database>,
  edits: Edits,
  clientId: string,
  { revision, fields }: Taken,
): Promise<void> {
  const client = await getClient(trx, clientId)
  if (client.revision !== revision)
    throw new AppError('conflict', 'This client was changed meanwhile. Look at the newer version first.')
  await edits.update('clients', clientId, {
    ...columnsOf({ ...client, ...fields }),
    revision: revision + 1,
  })
}
