import { z } from 'zod'
import type { Imported } from '../../contract/models/clientImport.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import { columnsOf } from '../clients/store.ts'
import type { Context } from '../context.ts'
import { recorded } from '../db/changes.ts'
import { readEdits } from '../db/rowEdits.ts'
import type { HandlersOf } from '../handlers.ts'

const betweenBreaths = 20

/** The parsers load with the first list. */
export const clientImportHandlers: HandlersOf<'clientImport'> = {
  'clientImport.look': async (context, { token }) => {
    const path = context.host.pathOf(token)
    if (path === undefined) throw new AppError('notFound', 'Choose the file again.')
    const { bytesOf, guessReading } = await import('./readList.ts')
    const { kind, reading } = guessReading(await bytesOf(path))
    const file = context.newId()
    context.inbox.set(file, path)
    return { file, kind, reading }
  },

  'clientImport.preview': async (context, { file, reading }) => {
    const { previewOf } = await import('./preview.ts')
    return previewOf(context, chosen(context, file), reading)
  },

  'clientImport.run': async (context, { file, reading, leaveOut }) => {
    const { readClients } = await import('./preview.ts')
    const { clients } = await readClients(chosen(context, file), reading, context.clock.today())
    const out = new Set(leaveOut)
    const wanted = clients.flatMap(({ fields }, index) =>
      fields === null || out.has(index + 1) ? [] : [fields],
    )
    if (wanted.length === 0) throw new AppError('invalid', 'Nobody is left to be brought in.')
    // One step, under an id of its own: it is taken back as a whole.
    const undoId = context.newId()
    const step = { scope: { kind: 'client', id: undoId }, command: 'clientImport.run' } as const
    const job = context.jobs.start(async (progress) => {
      await recorded(context, step, async (_, edits) => {
        const created_at = instantOf(context.clock.now())
        for (const [index, fields] of wanted.entries()) {
          if (index % betweenBreaths === 0) {
            progress.tell('adding', index / wanted.length)
            await progress.breathe()
          }
          const row = {
            id: context.newId(),
            ...columnsOf(fields),
            revision: 1,
            archived_at: null,
            created_at,
          }
          await edits.insert('clients', row)
        }
      })
      context.inbox.delete(file)
    })
    return { job, count: wanted.length, undoId }
  },

  'clientImport.last': async ({ db }) => {
    const last = await db
      .selectFrom('changes')
      .select(['scope_id', 'edits', 'created_at'])
      .where('command', '=', 'clientImport.run')
      .where('undone', '=', 0)
      .orderBy('row', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (last === undefined) return null
    const imported: Imported = {
      count: readEdits(last.edits).length,
      undoId: z.string().parse(last.scope_id),
    }
    return { ...imported, at: last.created_at }
  },
}

function chosen({ inbox }: Context, file: string): string {
  const path = inbox.get(file)
  if (path === undefined) throw new AppError('notFound', 'Choose the file again.')
  return path
}
