import Driver from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { migrate } from '../../src/core/db/migrate.ts'
import { indexTables, isTable, type Owner, owners, parentOf, tablesOf } from '../../src/core/db/owners.ts'

const connection = new Driver(':memory:')
migrate(connection, () => {})
afterAll(() => connection.close())

const howTo =
  'src/core/db/owners.ts must say whose the rows of this table are: one line, see src/core/db/README.md'
const Named = z.array(z.object({ name: z.string(), type: z.string(), schema: z.string() }))
const tables = Named.parse(connection.pragma('table_list')).filter(
  ({ name, schema }) => schema === 'main' && !name.startsWith('sqlite_'),
)
const columnsOf = (table: string) =>
  z
    .array(z.object({ name: z.string() }))
    .parse(connection.pragma(`table_info(${table})`))
    .map(({ name }) => name)
const referencesOf = (table: string) =>
  z
    .array(z.object({ from: z.string(), table: z.string(), on_delete: z.string() }))
    .parse(connection.pragma(`foreign_key_list(${table})`))

describe('the map of owners', () => {
  it.each(tables.filter(({ type }) => type === 'table').map(({ name }) => name))(
    'says whose the rows of %s are',
    (name) => {
      expect(isTable(name), howTo).toBe(true)
    },
  )

  it('names no table that is not there, and every index', () => {
    const real = tables.map(({ name }) => name)
    expect(Object.keys(owners).filter((name) => !real.includes(name))).toEqual([])
    const virtual = tables.filter(({ type }) => type === 'virtual').map(({ name }) => name)
    expect(virtual).toEqual(indexTables)
  })

  it.each(tablesOf((owner) => 'by' in owner))('leads from %s to the client over a foreign key', (table) => {
    const parent = parentOf(table)
    if (parent === null) return expect(table).toBe('clients')
    const owner: Owner = owners[table]
    const by = 'by' in owner ? owner.by : ''
    expect(referencesOf(table)).toContainEqual({ from: by, table: parent, on_delete: 'CASCADE' })
  })

  it.each(tablesOf(({ whose }) => whose === 'practice'))('keeps nothing of a client in %s', (table) => {
    expect(columnsOf(table).filter((column) => /^(client|session|point|mark|plan)_id$/.test(column))).toEqual(
      [],
    )
    const ofClients = tablesOf((owner) => 'by' in owner)
    expect(
      referencesOf(table).filter((reference) => ofClients.some((name) => name === reference.table)),
    ).toEqual([])
  })

  it('puts what is referred to first', () => {
    const order = tablesOf((owner) => 'by' in owner)
    for (const table of order) {
      const parent = parentOf(table)
      if (parent !== null) expect(order.indexOf(parent)).toBeLessThan(order.indexOf(table))
    }
  })
})
