import { sql, type Transaction } from 'kysely'
import type { z } from 'zod'
import type { MergeClients } from '../../../contract/models/merge.ts'
import { AppError } from '../../appError.ts'
import { appendAudit } from '../../audit/store.ts'
import { instantOf } from '../../calendar.ts'
import type { Context } from '../../context.ts'
import { imageOf, type RowImage } from '../../db/rowImages.ts'
import type { Database } from '../../db/schema.ts'
import { refreshSearch } from '../../search/refresh.ts'
import { columnsOf, getClient } from '../store.ts'
import { mergedFields } from './fields.ts'
import { giveRows, idsOf, imagesWhere, type Reference, referencesToClients } from './rows.ts'
import type { MergeState } from './state.ts'

/** Name of the step in the undo list of the client who stays. */
export const mergeCommand = 'clients.merge'

type Around = Pick<Context, 'clock' | 'newId'>

/**
 * Makes one client of two. Every row that refers to the one who goes refers to the other afterwards; no row of a session
 * is touched beside, so that what was signed stays byte for byte. Throws `conflict` where either was changed meanwhile.
 */
export async function mergeClients(
  trx: Transaction<Database>,
  around: Around,
  { keptId, keptRevision, goneId, goneRevision, fromGone }: z.infer<typeof MergeClients>,
): Promise<void> {
  if (keptId === goneId) throw new AppError('conflict', 'A client cannot be merged with themselves.')
  const kept = await getClient(trx, keptId)
  const gone = await getClient(trx, goneId)
  if (kept.revision !== keptRevision || gone.revision !== goneRevision) {
    throw new AppError('conflict', 'One of the two was changed meanwhile. Look at the preview again.')
  }
  const keptBefore = await image(trx, keptId)
  const goneImage = await image(trx, goneId)
  const references = await referencesToClients(trx)
  const moved = await moveRows(trx, references, goneId, keptId)
  const aside = await layAside(trx, references, goneId)
  await retellSteps(trx, moved.sessions ?? [], goneId, keptId)
  await sql`UPDATE search_documents SET client_id = ${keptId} WHERE client_id = ${goneId} AND kind <> 'client'`.execute(
    trx,
  )
  await trx
    .updateTable('clients')
    .set({ ...columnsOf(mergedFields(kept, gone, fromGone)), revision: kept.revision + 1 })
    .where('id', '=', keptId)
    .execute()
  await sql`UPDATE client_merges SET kept_id = ${keptId} WHERE kept_id = ${goneId}`.execute(trx)
  await trx.deleteFrom('clients').where('id', '=', goneId).execute()
  await remember(
    trx,
    around,
    { keptId, goneId, goneName: gone.name },
    {
      gone: goneImage,
      keptBefore,
      keptAfter: await image(trx, keptId),
      moved,
      aside,
    },
  )
  await refreshSearch(trx, [touched(keptId), touched(goneId)], around.newId)
}

export const touched = (id: string) => ({ table: 'clients', id, before: null, after: null }) as const

async function image(trx: Transaction<Database>, id: string): Promise<RowImage> {
  const found = await imageOf(trx, 'clients', id)
  if (found === null) throw new AppError('notFound', 'This client is not there any more.')
  return found
}

async function moveRows(
  trx: Transaction<Database>,
  references: readonly Reference[],
  from: string,
  to: string,
): Promise<MergeState['moved']> {
  const moved: MergeState['moved'] = {}
  for (const reference of references) {
    const ids = await idsOf(trx, reference, from)
    await giveRows(trx, reference, from, to)
    const stayed = new Set(await idsOf(trx, reference, from))
    moved[reference.table] = ids.filter((id) => !stayed.has(id))
  }
  return moved
}

/** What has no place with the client who stays is kept as it lay; so are the steps and forms of the one who goes. */
async function layAside(
  trx: Transaction<Database>,
  references: readonly Reference[],
  goneId: string,
): Promise<MergeState['aside']> {
  const places = [
    ...references.map(({ table, column }) => ({ table, condition: sql`${sql.ref(column)} = ${goneId}` })),
    { table: 'changes', condition: sql`scope_kind = 'client' AND scope_id = ${goneId}` },
    { table: 'drafts', condition: sql`instr(form, ${goneId}) > 0` },
  ]
  const aside: MergeState['aside'] = []
  for (const { table, condition } of places) {
    for (const one of await imagesWhere(trx, table, condition)) aside.push({ table, image: one })
    await sql`DELETE FROM ${sql.table(table)} WHERE ${condition}`.execute(trx)
  }
  return aside
}

/** The steps of moved sessions speak of the client by id; ids are unlike anything else in them. */
export async function retellSteps(
  trx: Transaction<Database>,
  sessions: readonly string[],
  from: string,
  to: string,
): Promise<void> {
  await sql`
    UPDATE changes SET edits = replace(edits, ${from}, ${to})
    WHERE scope_kind = 'session' AND scope_id IN (SELECT value FROM json_each(${JSON.stringify(sessions)}))`.execute(
    trx,
  )
}

async function remember(
  trx: Transaction<Database>,
  around: Around,
  about: { readonly keptId: string; readonly goneId: string; readonly goneName: string },
  state: MergeState,
): Promise<void> {
  const id = around.newId()
  const at = instantOf(around.clock.now())
  await trx
    .insertInto('client_merges')
    .values({
      id,
      kept_id: about.keptId,
      gone_id: about.goneId,
      gone_name: about.goneName,
      merged_at: at,
      state: JSON.stringify(state),
    })
    .execute()
  // What could be done again belongs to a client who was another.
  await trx
    .deleteFrom('changes')
    .where('scope_kind', '=', 'client')
    .where('scope_id', '=', about.keptId)
    .where('undone', '=', 1)
    .execute()
  await trx
    .insertInto('changes')
    .values({
      id,
      scope_kind: 'client',
      scope_id: about.keptId,
      command: mergeCommand,
      edits: '[]',
      coalesce: null,
      undone: 0,
      created_at: at,
    })
    .execute()
  await appendAudit(trx, around, { kind: mergeCommand, subject: about.keptId })
  await appendAudit(trx, around, { kind: 'clients.mergedAway', subject: about.goneId })
}
