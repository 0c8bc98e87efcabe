import type { Kysely } from 'kysely'
import { z } from 'zod'
import {
  LegendColour,
  type LegendEntry,
  LegendId,
  legendEntries,
  SymbolId,
} from '../../../contract/models/legend.ts'
import type { Database } from '../../db/schema.ts'
import { legendEntry } from '../../reference/legend.ts'

const StoredLook = z
  .object({
    entry: LegendId,
    name: z.string().nullable(),
    symbol: SymbolId.nullable(),
    colour: LegendColour.nullable(),
  })
  .transform(({ entry, name, symbol, colour }) => ({
    entry,
    own: {
      ...(name === null ? {} : { name }),
      ...(symbol === null ? {} : { symbol }),
      ...(colour === null ? {} : { colour }),
    },
  }))

/** The legend as the therapist has it. */
export async function legendOf(db: Kysely<Database>): Promise<LegendEntry[]> {
  const rows = z.array(StoredLook).parse(await db.selectFrom('legend_edits').selectAll().execute())
  return legendEntries.map((id) => legendEntry(id, rows.find(({ entry }) => entry === id)?.own ?? {}))
}
