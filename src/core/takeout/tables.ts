import { z } from 'zod'
import type { Connection } from '../db/open.ts'
import { allTables, owners, type Table, tablesOf } from '../db/owners.ts'

/** Tables whose rows are put back from an archive. */
export const restoredTables = tablesOf(({ whose }) => whose !== 'steps' && whose !== 'trail')

/** Tables that an archive holds; the trail only to be read. */
export const takenTables = allTables.filter((table) => owners[table].whose !== 'steps')

/** Tables that a person would look for in a spreadsheet. */
export const sheetTables = tablesOf(
  ({ whose }) => whose !== 'steps' && whose !== 'derived' && whose !== 'drafts',
)

export interface Column {
  readonly name: string
  readonly type: string
}

const TableInfo = z.array(z.object({ name: z.string(), type: z.string() }))

export const columnsOf = (connection: Connection, table: Table): readonly Column[] =>
  TableInfo.parse(connection.pragma(`table_info(${table})`)).map(({ name, type }) => ({ name, type }))

/** The statement that made a table, as SQLite keeps it. */
export const statementOf = (connection: Connection, table: Table): string =>
  z
    .string()
    .parse(
      connection
        .prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?")
        .pluck()
        .get(table),
    )

interface Home {
  /** SQL over a row: the name of the file that its bytes stand in. */
  readonly name: string
  /** SQL over a row: where in that file they begin. */
  readonly from: string
}

/** Where bytes stand in an archive, so that a person finds them: a table that is not here has a file a row. */
const homes: Partial<Record<Table, Home>> = {
  handouts: { name: "'files/sheets/' || substr(given_at, 1, 10) || ' ' || id || '.pdf'", from: '0' },
  attachment_pieces: {
    name: `'files/attachments/' || file_id || CASE (
      SELECT type FROM attachment_files WHERE attachment_files.id = file_id) WHEN 'application/pdf' THEN '.pdf' ELSE '.jpg' END`,
    from: 'coalesce((SELECT sum(length(earlier.piece)) FROM attachment_pieces AS earlier WHERE earlier.file_id = attachment_pieces.file_id AND earlier.ordinal < attachment_pieces.ordinal), 0)',
  },
}

export const homeOf = (table: Table, column: string): Home =>
  homes[table] ?? { name: `'files/${table}/' || id || '.${column}'`, from: '0' }
