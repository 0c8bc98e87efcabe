import type { Kysely } from 'kysely'
import { z } from 'zod'
import {
  type Agreement,
  type AgreementState,
  AgreementSubject,
  type ClientAgreements,
} from '../../contract/models/agreement.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'
import { currentTexts } from './texts.ts'

const StoredAgreement = z
  .object({
    id: z.string(),
    client_id: z.string(),
    subject: AgreementSubject,
    version: z.int(),
    title: z.string(),
    how: z.enum(['drawn', 'paper']),
    signed_by: z.string(),
    given_on: z.string(),
    withdrawn_on: z.string().nullable(),
    withdrawn_note: z.string(),
    sha256: z.string().nullable(),
    revision: z.int(),
  })
  .transform(
    (row): Agreement => ({
      id: row.id,
      clientId: row.client_id,
      subject: row.subject,
      version: row.version,
      title: row.title,
      how: row.how,
      signedBy: row.signed_by,
      givenOn: row.given_on,
      withdrawnOn: row.withdrawn_on,
      withdrawnNote: row.withdrawn_note,
      sha256: row.sha256,
      revision: row.revision,
    }),
  )

const selectAgreements = (db: Kysely<Database>) =>
  db
    .selectFrom('agreements')
    .leftJoin('attachment_files', 'attachment_files.id', 'agreements.file_id')
    .selectAll('agreements')
    .select('attachment_files.sha256 as sha256')

/** Throws `notFound` when it is not there any more. */
export async function getAgreement(
  db: Kysely<Database>,
  id: string,
): Promise<Agreement & { readonly fileId: string | null }> {
  const row = await selectAgreements(db).where('agreements.id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('notFound', 'This consent is not there any more.')
  return { ...StoredAgreement.parse(row), fileId: row.file_id }
}

/** What the client agreed to, and how each subject stands: what was signed last counts. */
export async function agreementsOf(db: Kysely<Database>, clientId: string): Promise<ClientAgreements> {
  const rows = await selectAgreements(db)
    .where('agreements.client_id', '=', clientId)
    .orderBy('agreements.given_on', 'desc')
    .orderBy('agreements.id', 'desc')
    .execute()
  const all = z.array(StoredAgreement).parse(rows)
  const states = (await currentTexts(db)).map(({ subject, title, version }): AgreementState => {
    const latest = all.find((agreement) => agreement.subject === subject) ?? null
    const state = latest === null ? 'missing' : latest.withdrawnOn === null ? 'given' : 'withdrawn'
    return { subject, title, state, latest, outdated: state === 'given' && latest?.version !== version }
  })
  return { states, all }
}
