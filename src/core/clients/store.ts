import type { Insertable, Kysely } from 'kysely'
import { z } from 'zod'
import {
  type Client,
  type ClientFields,
  type ClientRow,
  HandoutLanguage,
} from '../../contract/models/client.ts'
import { AppError } from '../appError.ts'
import type { Database } from '../db/schema.ts'
import type { ClientsRow } from '../db/tables/clients.ts'
import { fold } from '../search/fold.ts'
import type { Likeness } from './rules.ts'

/** A JSON array of words as it lies in its column. */
const Words = z
  .string()
  .transform((json): unknown => JSON.parse(json))
  .pipe(z.array(z.string()))

const StoredClient = z
  .object({
    id: z.string(),
    name: z.string(),
    birth_date: z.string().nullable(),
    phone: z.string(),
    email: z.string(),
    occupation: z.string(),
    loads: z.string(),
    language: HandoutLanguage,
    note: z.string(),
    revision: z.int(),
    archived_at: z.string().nullable(),
    created_at: z.string(),
    emergency_contact: z.string(),
    doctor: z.string(),
    guardian: z.string(),
    preferred_pressure: z.int().nullable(),
    allergies: z.string(),
    lubricant: z.string(),
    goals: z.string(),
    tags: Words,
    former_names: Words,
  })
  .transform(
    (row): Client => ({
      id: row.id,
      name: row.name,
      birthDate: row.birth_date,
      phone: row.phone,
      email: row.email,
      occupation: row.occupation,
      loads: row.loads,
      language: row.language,
      note: row.note,
      emergencyContact: row.emergency_contact,
      doctor: row.doctor,
      guardian: row.guardian,
      preferredPressure: row.preferred_pressure,
      allergies: row.allergies,
      lubricant: row.lubricant,
      goals: row.goals,
      tags: row.tags,
      formerNames: row.former_names,
      revision: row.revision,
      archivedAt: row.archived_at,
      createdAt: row.created_at,
    }),
  )

const StoredRow = z
  .object({
    id: z.string(),
    name: z.string(),
    birth_date: z.string().nullable(),
    phone: z.string(),
    archived_at: z.string().nullable(),
    last_session: z.string().nullable(),
  })
  .transform(
    (row): ClientRow => ({
      id: row.id,
      name: row.name,
      birthDate: row.birth_date,
      phone: row.phone,
      archived: row.archived_at !== null,
      lastSession: row.last_session,
    }),
  )

/** The client, or `notFound`. */
export async function getClient(db: Kysely<Database>, id: string): Promise<Client> {
  const row = await db.selectFrom('clients').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('notFound', 'This client is not there any more.')
  return StoredClient.parse(row)
}

const selectRows = (db: Kysely<Database>) =>
  db
    .selectFrom('clients')
    .select(['clients.id', 'clients.name', 'clients.birth_date', 'clients.phone', 'clients.archived_at'])
    .select((eb) =>
      eb
        .selectFrom('sessions')
        .select((inner) => inner.fn.max('sessions.date').as('last'))
        .whereRef('sessions.client_id', '=', 'clients.id')
        .as('last_session'),
    )
    .orderBy('clients.name_folded')
    .orderBy('clients.id')

/** Clients by folded name with the date of their last session; archived ones only when asked for. */
export async function listClients(db: Kysely<Database>, archived: boolean): Promise<ClientRow[]> {
  const query = archived ? selectRows(db) : selectRows(db).where('clients.archived_at', 'is', null)
  return z.array(StoredRow).parse(await query.execute())
}

/** The rows of these clients, by folded name. */
export async function rowsOf(db: Kysely<Database>, ids: readonly string[]): Promise<ClientRow[]> {
  if (ids.length === 0) return []
  return z.array(StoredRow).parse(await selectRows(db).where('clients.id', 'in', ids).execute())
}

/** What tells every client apart, archived ones too. */
export async function likenesses(db: Kysely<Database>): Promise<(Likeness & { readonly id: string })[]> {
  const rows = await db
    .selectFrom('clients')
    .select(['id', 'name_folded', 'birth_date', 'phone_digits'])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    nameFolded: row.name_folded,
    birthDate: row.birth_date,
    phoneDigits: row.phone_digits,
  }))
}

/** The digits of a telephone number, "+44 (0)20 7946-0000" as "4402079460000". */
export const digitsOf = (phone: string): string => phone.normalize('NFKC').replace(/\D/g, '')

/** The columns that hold a client's fields. */
export const columnsOf = (
  fields: ClientFields,
): Omit<Insertable<ClientsRow>, 'row' | 'id' | 'revision' | 'archived_at' | 'created_at'> => ({
  name: fields.name,
  name_folded: fold(fields.name),
  birth_date: fields.birthDate,
  phone: fields.phone,
  phone_digits: digitsOf(fields.phone),
  email: fields.email,
  occupation: fields.occupation,
  loads: fields.loads,
  language: fields.language,
  note: fields.note,
  emergency_contact: fields.emergencyContact,
  doctor: fields.doctor,
  guardian: fields.guardian,
  preferred_pressure: fields.preferredPressure,
  allergies: fields.allergies,
  lubricant: fields.lubricant,
  goals: fields.goals,
  tags: JSON.stringify(fields.tags),
  former_names: JSON.stringify(fields.formerNames),
  name_parts: nameParts([fields.name, ...fields.formerNames]),
})

/** Names as search looks at them: folded, every part begun by a space. */
export function nameParts(names: readonly string[]): string {
  return ` ${names.map((name) => fold(name).replace(/[-'.]/g, ' ')).join(' ')}`
}
