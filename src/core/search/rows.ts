import { sql } from 'kysely'

/**
 * Row numbers of what is written about clients begin here, those of sessions and papers lie below. The newest rows of
 * either are looked at by themselves, or the sessions of a year would push out what was noted when a client first came. Written into
 * the statement: a bound number is no integer to SQLite, and the index would read every hit before the rows are compared.
 */
export const clientRows = sql.lit(1_000_000_000_000)
