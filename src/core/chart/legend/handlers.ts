import type { Transaction } from 'kysely'
import type { LegendEntry, LegendId, LegendLook } from '../../../contract/models/legend.ts'
import { instantOf } from '../../calendar.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/schema.ts'
import type { Handlers } from '../../handlers.ts'
import { builtInLegend } from '../../reference/legend.ts'
import { legendOf } from './store.ts'
import { swapped } from './swap.ts'

/** Keeps what differs from the built-in look. */
async function keep(
  { newId, clock }: Pick<Context, 'newId' | 'clock'>,
  trx: Transaction<Database>,
  id: LegendId,
  { name, symbol, colour }: LegendLook,
): Promise<void> {
  const builtIn = builtInLegend[id]
  const own = {
    name: name === builtIn.name ? null : name,
    symbol: symbol === builtIn.symbol ? null : symbol,
    colour: colour === builtIn.colour ? null : colour,
    changed_at: instantOf(clock.now()),
  }
  await trx
    .insertInto('legend_edits')
    .values({ id: newId(), entry: id, ...own })
    .onConflict((conflict) => conflict.column('entry').doUpdateSet(own))
    .execute()
}

const change = (context: Context, id: LegendId, look: Partial<LegendLook>): Promise<LegendEntry[]> =>
  context.db.transaction().execute(async (trx) => {
    const legend = await legendOf(trx)
    for (const changed of swapped(legend, id, look)) await keep(context, trx, changed.id, changed)
    return legendOf(trx)
  })

export const legendHandlers: Pick<Handlers, 'chart.legend' | 'chart.editLegend' | 'chart.restoreLegend'> = {
  'chart.legend': ({ db }) => legendOf(db),

  'chart.editLegend': (context, { id, name, symbol, colour }) =>
    change(context, id, {
      ...(name === undefined ? {} : { name }),
      ...(symbol === undefined ? {} : { symbol }),
      ...(colour === undefined ? {} : { colour }),
    }),

  'chart.restoreLegend': (context, { id }) => change(context, id, builtInLegend[id]),
}
