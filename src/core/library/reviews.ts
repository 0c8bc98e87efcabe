import type { Kysely } from 'kysely'
import { type HandoutLanguage, handoutLanguages } from '../../contract/models/client.ts'
import type { LibraryItem, LibraryLanguage } from '../../contract/models/library.ts'
import type { Database } from '../db/schema.ts'
import { masseurLanguage, textsIn } from '../reference/locales/textsIn.ts'
import { digestOf, type TextItem, textItems } from './items.ts'

type Review = NonNullable<LibraryItem['review']>

/** What was looked through in a language and has not changed since, by item. The masseur's own needs no review. */
export async function reviewsOf(
  db: Kysely<Database>,
  language: HandoutLanguage,
): Promise<ReadonlyMap<string, Review>> {
  const rows = await db.selectFrom('text_reviews').selectAll().where('language', '=', language).execute()
  const digests = new Map(rows.map((row) => [row.item, row]))
  return new Map(
    textItems.flatMap((item): [string, Review][] => {
      const row = digests.get(item.id)
      return row && row.digest === digestOf(item, language)
        ? [[item.id, { by: row.reviewed_by, on: row.reviewed_at }]]
        : []
    }),
  )
}

/** How far each translation has been looked through. */
export async function languagesOf(db: Kysely<Database>): Promise<LibraryLanguage[]> {
  const found: LibraryLanguage[] = []
  for (const language of handoutLanguages) {
    if (language === masseurLanguage) continue
    const reviewed = (await reviewsOf(db, language)).size
    found.push({ language, items: textItems.length, reviewed })
  }
  return found
}

/** Keeps that a person has looked through texts as they are now. Ids that are no text are passed over. */
export async function confirmTexts(
  db: Kysely<Database>,
  of: {
    readonly language: HandoutLanguage
    readonly items: readonly string[]
    readonly reviewer: string
    readonly at: string
    readonly newId: () => string
  },
): Promise<void> {
  for (const item of textItems.filter(({ id }) => of.items.includes(id))) {
    const review = {
      digest: digestOf(item, of.language),
      reviewed_by: of.reviewer,
      reviewed_at: of.at,
    }
    await db
      .insertInto('text_reviews')
      .values({ id: of.newId(), language: of.language, item: item.id, ...review })
      .onConflict((conflict) => conflict.columns(['language', 'item']).doUpdateSet(review))
      .execute()
  }
}

/** Every text in a language beside its source. */
export async function textsOf(db: Kysely<Database>, language: HandoutLanguage): Promise<LibraryItem[]> {
  const reviews = await reviewsOf(db, language)
  return textItems.map((item) => shown(item, language, reviews.get(item.id) ?? null))
}

function shown(item: TextItem, language: HandoutLanguage, review: Review | null): LibraryItem {
  const { id, kind, title, evidence, exercise } = item
  return {
    id,
    kind,
    title,
    evidence,
    exercise,
    source: item.linesOf(textsIn(masseurLanguage)),
    translated: item.linesOf(textsIn(language)),
    review,
  }
}
