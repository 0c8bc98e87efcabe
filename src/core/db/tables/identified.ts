import type { Generated } from 'kysely'

/** What each table has: a number of the database's own, and the id that the application knows the row by. */
export interface Identified {
  row: Generated<number>
  id: string
}
