import { AppError } from '../appError.ts'
import { appendAudit } from '../audit/store.ts'
import type { Context } from '../context.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { HandlersOf } from '../handlers.ts'
import { fold } from '../search/fold.ts'
import { readSettings } from '../settings/store.ts'
import { dropOlderVersions, eraseRows, leaveNoWord } from './eraseRows.ts'
import { removeKeptAside } from './holders.ts'
import { eraseNote } from './note.ts'
import { isTreating, outlookOf } from './outlook.ts'

export const eraseHandlers: HandlersOf<'erase'> = {
  'erase.outlook': (context, { clientId }) => outlookOf(context, clientId),

  'erase.saveNote': async (context, { clientId, token }) => {
    const outlook = await outlookOf(context, clientId)
    const path = context.host.pathOf(token)
    if (path === undefined) throw new AppError('notFound', 'Choose again where to save it.')
    const note = eraseNote(outlook, await readSettings(context.db), context.clock.today())
    await writeWhole(path, Buffer.from(`\ufeff${note}`, 'utf8'))
    return {}
  },

  'erase.client': async (context, { clientId, name, keptAside }) => {
    const { name: known } = await outlookOf(context, clientId)
    if (fold(name) !== fold(known)) {
      throw new AppError('invalid', 'Type the name as it is written here.', {
        fields: { name: 'nameDiffers' },
      })
    }
    await checkAtRest(context, clientId)
    // First: where that fails nobody is told that the client is gone.
    if (keptAside === 'remove') removeKeptAside(context.files)
    await erase(context, clientId)
    return {}
  },
}

async function checkAtRest({ db, backups }: Context, clientId: string) {
  if (await isTreating(db, clientId)) throw new AppError('conflict', 'End the treatment first.')
  // It would read on from before the erase, and hold back the log that is to be emptied.
  if (backups.status().running !== null) throw new AppError('conflict', 'Wait until the backup is made.')
}

/**
 * The vault learns first whom to erase: if the power fails before the rows are gone, the next opening ends what was
 * begun. Nobody is forgotten by the vault unless nothing was erased.
 */
async function erase(context: Context, clientId: string) {
  const { db, vault, files } = context
  const ids = [clientId, ...(await mergedInto(db, clientId))]
  vault.rememberErased(ids)
  try {
    await db.transaction().execute(async (trx) => {
      await eraseRows(trx, clientId)
      await appendAudit(trx, context, { kind: 'erase.client', subject: clientId })
    })
  } catch (error) {
    for (const id of ids) vault.forgetErased(id)
    throw error
  }
  dropOlderVersions(files)
  await leaveNoWord(db)
}

/** Who became part of this client: an older backup still holds them under the id they had. */
async function mergedInto(db: Context['db'], clientId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('client_merges')
    .select('gone_id')
    .where('kept_id', '=', clientId)
    .execute()
  return rows.map(({ gone_id }) => gone_id)
}
