import type { Kysely } from 'kysely'
import { z } from 'zod'
import { AgreementSubject, agreementSubjects, type ConsentText } from '../../contract/models/agreement.ts'
import type { Database } from '../db/schema.ts'
import { builtInText } from './builtIn.ts'

const StoredText = z
  .object({
    subject: AgreementSubject,
    version: z.int(),
    title: z.string(),
    body: z.string(),
    created_at: z.string(),
  })
  .transform(({ created_at, ...text }): ConsentText => ({ ...text, createdAt: created_at }))

/** Every version of a subject's words, newest first; the built-in one is the last. */
export async function versionsOf(
  db: Kysely<Database>,
  subject: AgreementSubject,
): Promise<[ConsentText, ...ConsentText[]]> {
  const rows = await db
    .selectFrom('consent_texts')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('version', 'desc')
    .execute()
  const own = z.array(StoredText).parse(rows)
  const [newest, ...older] = [...own, builtInText(subject)]
  return newest === undefined ? [builtInText(subject)] : [newest, ...older]
}

/** The words in force, one of each subject. */
export async function currentTexts(db: Kysely<Database>): Promise<ConsentText[]> {
  const texts: ConsentText[] = []
  for (const subject of agreementSubjects) texts.push((await versionsOf(db, subject))[0])
  return texts
}
