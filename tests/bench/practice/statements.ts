import Driver from 'better-sqlite3'
import type { Connection } from '../../../src/core/db/open.ts'

/** A statement as the driver was given it. */
export interface Statement {
  readonly sql: string
  readonly values: readonly unknown[]
  readonly reads: boolean
}

/**
 * Every statement that the work ran on any connection of this process, in order, so that a floor runs the very same
 * SQL, today's and tomorrow's.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const ran: Statement[] = []
  const prepare = Driver.prototype.prepare
  Driver.prototype.prepare = new Proxy(prepare, {
    apply: (target, connection, given) => listening(Reflect.apply(target, connection, given), ran),
  })
  try {
    await work()
    return ran
  } finally {
    Driver.prototype.prepare = prepare
  }
}

function listening(statement: Driver.Statement, ran: Statement[]): Driver.Statement {
  return new Proxy(statement, {
    get(target, key) {
      const member = Reflect.get(target, key, target)
      if (typeof member !== 'function') return member
      return (...given: unknown[]) => {
        if (key === 'all' || key === 'run') {
          ran.push({ sql: target.source, values: given.flat(), reads: target.reader })
        }
        return Reflect.apply(member, target, given)
      }
    },
  })
}

/** Runs statements on the bare driver; each is prepared once and kept, which is as cheap as it gets. */
export function replayer(connection: Connection): (statements: readonly Statement[]) => void {
  const prepared = new Map<string, Driver.Statement>()
  return (statements) => {
    for (const { sql, values, reads } of statements) {
      const statement = prepared.get(sql) ?? connection.prepare(sql)
      prepared.set(sql, statement)
      if (reads) statement.all(values)
      else statement.run(values)
    }
  }
}
