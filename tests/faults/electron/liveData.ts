import { createHash } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'
import { contentsOf } from '../../../src/core/backup/contents.ts'
import { type Connection, openConnection } from '../../../src/core/db/open.ts'
import { untold } from '../../../src/core/jobs/jobs.ts'

/** A look at a practice from outside, while the application has it open or locked. */
export interface LiveData {
  /** One hash over every row of every table; the trail aside, which notes refusals too. */
  hash(): Promise<string>
  /** The newest ids of each table there is. */
  ids(): readonly string[]
  idsOf(table: 'clients' | 'sessions'): readonly string[]
}

const Texts = z.array(z.string())
const withIds = `SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'id'
  WHERE m.type = 'table' AND c.type = 'TEXT'`

export function liveData(folder: string, key: Buffer): LiveData {
  const open = () => openConnection(path.join(folder, 'practice.db'), { key, access: 'read' })
  const newest = (connection: Connection, table: string) =>
    Texts.parse(connection.prepare(`SELECT id FROM "${table}" ORDER BY rowid DESC LIMIT 12`).pluck().all())
  const reading = <Result>(use: (connection: Connection) => Result): Result => {
    const connection = open()
    try {
      return use(connection)
    } finally {
      connection.close()
    }
  }
  return {
    async hash() {
      const connection = open()
      try {
        const { audit: _, ...contents } = await contentsOf(connection, untold, () => {})
        return createHash('sha256').update(JSON.stringify(contents)).digest('hex')
      } finally {
        connection.close()
      }
    },
    ids: () =>
      reading((connection) =>
        Texts.parse(connection.prepare(withIds).pluck().all()).flatMap((table) => newest(connection, table)),
      ),
    idsOf: (table) => reading((connection) => newest(connection, table)),
  }
}
