import type { Context } from '../context.ts'
import { renderSheet } from '../handouts/renderSheet.ts'
import { keepGiven } from '../handouts/store.ts'
import { writtenAt } from './moments.ts'

/** Sheets that were given after the latest visits of some clients, drawn and kept as any other. */
export async function fillHandouts(context: Context, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const visits = await context.db
      .selectFrom('sessions')
      .innerJoin('clients', 'clients.id', 'sessions.client_id')
      .select(['sessions.id', 'sessions.date'])
      .where('clients.name', '=', name)
      .where('sessions.date', '<', context.clock.today())
      .orderBy('sessions.date', 'desc')
      .limit(2)
      .execute()
    for (const { id, date } of visits) {
      const choices = { leftOut: [], added: [], note: '' }
      const { sheet } = await renderSheet(context, id, choices, writtenAt(date))
      await keepGiven(context.db, { id: context.newId(), givenAt: writtenAt(date), how: 'printed' }, sheet)
    }
  }
}
