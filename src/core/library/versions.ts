import type { Kysely } from 'kysely'
import { z } from 'zod'
import { muscleIds } from '../../body/ids.ts'
import { HandoutLanguage } from '../../contract/models/client.ts'
import { OwnTexts } from '../../contract/models/library.ts'
import { OwnExerciseWords, ownExerciseKinds } from '../../contract/models/ownExercise.ts'
import type { TextVersion, VersionContent } from '../../contract/models/textVersion.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { recorded } from '../db/changes.ts'
import type { Database } from '../db/schema.ts'

const Content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), section: z.enum(['feel', 'nextDays']), texts: OwnTexts }),
  z.object({
    kind: z.literal('exercise'),
    does: z.enum(ownExerciseKinds),
    words: z.partialRecord(HandoutLanguage, OwnExerciseWords),
    muscles: z.array(z.enum(muscleIds)),
    exclusions: z.array(z.string()),
  }),
])

/** Which item and version a wording is, and how it is kept. */
interface Written {
  readonly itemId: string
  readonly version: number
  readonly content: VersionContent
  readonly id: string
  readonly at: string
}

const rowOf = ({ itemId, version, content, id, at }: Written) => ({
  id,
  item_id: itemId,
  version,
  content: JSON.stringify(content),
  written_at: at,
})

/** Keeps what an item says from now on, beside what it said before. */
export async function keepVersion(db: Kysely<Database>, written: Written): Promise<void> {
  await db.insertInto('text_versions').values(rowOf(written)).execute()
}

/** Every wording an item has had, the newest first. */
export async function versionsOf(db: Kysely<Database>, itemId: string): Promise<TextVersion[]> {
  const rows = await db
    .selectFrom('text_versions')
    .select(['version', 'content', 'written_at'])
    .where('item_id', '=', itemId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ version, content, written_at }) => ({
    version,
    writtenAt: written_at,
    content: Content.parse(JSON.parse(content)),
  }))
}

/**
 * Lets an item say again what it said in an earlier version: as a new version, so that none is lost. Undo, under the
 * item's own id, takes it back. Throws `notFound` without such a version, `conflict` when it is the newest.
 */
export function goBack(context: Context, itemId: string, version: number): Promise<void> {
  // an undo step is of a session or a client; of what is the practice's own, the item stands for it
  const scope = { kind: 'client', id: itemId } as const
  return recorded(context, { scope, command: 'library.backTo' }, async (trx, edits) => {
    const known = await versionsOf(trx, itemId)
    const wanted = known.find((each) => each.version === version)
    const newest = known[0]?.version
    if (wanted === undefined || newest === undefined)
      throw new AppError('notFound', 'This version is not there any more.')
    if (version === newest) throw new AppError('conflict', 'This version is in use already.')
    const next = { itemId, version: newest + 1, content: wanted.content }
    switch (wanted.content.kind) {
      case 'line': {
        const { section, texts } = wanted.content
        await edits.update('own_lines', itemId, {
          section,
          texts: JSON.stringify(texts),
          version: next.version,
        })
        break
      }
      case 'exercise': {
        const { does, words, muscles, exclusions } = wanted.content
        await edits.update('own_exercises', itemId, {
          kind: does,
          words: JSON.stringify(words),
          muscles: JSON.stringify(muscles),
          exclusions: JSON.stringify(exclusions),
          version: next.version,
        })
        break
      }
    }
    const made = { id: context.newId(), at: instantOf(context.clock.now()) }
    await edits.insert('text_versions', rowOf({ ...next, ...made }))
  })
}
