import type { ImportReading, ListedClient, ListPreview } from '../../contract/models/clientImport.ts'
import { digitsOf, likenesses, rowsOf } from '../clients/store.ts'
import type { Context } from '../context.ts'
import { fold } from '../search/fold.ts'
import { createDoubles } from './doubles.ts'
import { clientOf, type ReadClient } from './fieldsOf.ts'
import { bytesOf, readList } from './readList.ts'

/** The lines of a list as they would become clients, by number from 1. */
export async function readClients(path: string, reading: ImportReading, today: string) {
  const list = readList(await bytesOf(path), reading)
  return { list, clients: list.rows.map((row) => clientOf(row, list.head, reading, today)) }
}

/** Looks at a list as it would be brought in, doubles shown. Changes nothing. */
export async function previewOf(
  { db, clock }: Context,
  path: string,
  reading: ImportReading,
): Promise<ListPreview> {
  const { list, clients } = await readClients(path, reading, clock.today())
  const width = Math.max(reading.columns.length, list.head?.length ?? 0)
  const columns = Array.from({ length: width }, (_, column) => ({
    head: list.head?.[column]?.trim() || String(column + 1),
    example: list.rows.map((row) => row[column]?.trim() ?? '').find((text) => text !== '') ?? '',
  }))
  const stored = createDoubles<string>()
  for (const { id, ...likeness } of await likenesses(db)) stored.add(id, likeness)
  const earlier = createDoubles<number>()
  const found = clients.map((client, index) =>
    listed(client, { line: index + 1, fileLine: list.lines[index] ?? index + 1 }, stored.find, earlier),
  )
  const names = new Map(
    (await rowsOf(db, [...new Set(found.flatMap(({ alikeIds }) => alikeIds))].slice(0, 5000))).map(
      ({ id, name }) => [id, name],
    ),
  )
  return {
    columns,
    clients: found.map(({ alikeIds, ...client }) => ({
      ...client,
      alike: alikeIds.flatMap((id) => names.get(id) ?? []),
    })),
  }
}

const shownAlike = 3

function listed(
  { fields, toNote }: ReadClient,
  at: Pick<ListedClient, 'line' | 'fileLine'>,
  storedLike: (
    likeness: Parameters<ReturnType<typeof createDoubles<string>>['find']>[0],
  ) => readonly string[],
  earlier: ReturnType<typeof createDoubles<number>>,
): Omit<ListedClient, 'alike'> & { readonly alikeIds: readonly string[] } {
  if (fields === null) {
    const none = { name: '', birthDate: null, phone: '', email: '', alikeIds: [], alikeLine: null }
    return { ...at, nameless: true, toNote, ...none }
  }
  const { name, birthDate, phone, email } = fields
  const likeness = { nameFolded: fold(name), birthDate, phoneDigits: digitsOf(phone) }
  const alikeLine = earlier.find(likeness)[0] ?? null
  earlier.add(at.fileLine, likeness)
  const alikeIds = storedLike(likeness).slice(0, shownAlike)
  return { ...at, name, birthDate, phone, email, nameless: false, toNote, alikeIds, alikeLine }
}
