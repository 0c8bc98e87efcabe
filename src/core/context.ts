import type { Kysely } from 'kysely'
import type { Clock } from './clock.ts'
import type { Database } from './db/schema.ts'
import type { Host } from './host.ts'

/** What a handler of an open practice works with. */
export interface Context {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly host: Host
  /** A new UUIDv7. */
  newId(): string
}
