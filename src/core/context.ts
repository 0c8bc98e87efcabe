import type { Kysely } from 'kysely'
import type { Backups } from './backup/backups.ts'
import type { Clock } from './clock.ts'
import type { Connection } from './db/open.ts'
import type { Database } from './db/schema.ts'
import type { Handover } from './handover/handover.ts'
import type { Host } from './host.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { PracticeFiles } from './vault/folder.ts'
import type { OpenVault } from './vault/openVault.ts'
import type { Stay } from './vault/stay.ts'

/** What a handler of an open practice works with. */
export interface Context {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly host: Host
  readonly vault: OpenVault
  readonly backups: Backups
  readonly handover: Handover
  readonly stay: Stay
  /** Long work; ends when the practice is closed. */
  readonly jobs: Jobs
  /** The connection behind `db`: for bulk work within a transaction of `db`, and for nothing else. */
  readonly connection: Connection
  /** A second connection that only reads; the caller closes it. */
  openReader(): Connection
  /** Files that were chosen to be brought in, by id. */
  readonly inbox: Map<string, string>
  /** Where the practice itself lies. */
  readonly files: PracticeFiles
  /** Folder of what comes with the application: `fonts/` for documents. */
  readonly resources: string
  /** A new UUIDv7. */
  newId(): string
}
