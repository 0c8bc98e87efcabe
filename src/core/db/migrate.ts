import { AppError } from '../appError.ts'
import { foundation } from './migrations/0001-foundation.ts'
import { chart } from './migrations/0002-chart.ts'
import { treatment } from './migrations/0003-treatment.ts'
import { audit } from './migrations/0004-audit.ts'
import { handoutTexts } from './migrations/0005-handout-texts.ts'
import { clientRecord } from './migrations/0006-client-record.ts'
import { attachments } from './migrations/0007-attachments.ts'
import { planOrigins } from './migrations/0008-plan-origins.ts'
import { signatures } from './migrations/0009-signatures.ts'
import { agreements } from './migrations/0010-agreements.ts'
import { ownExercises } from './migrations/0011-own-exercises.ts'
import { clientMerges } from './migrations/0012-client-merges.ts'
import { letters } from './migrations/0013-letters.ts'
import { searchAgain } from './migrations/0014-search-again.ts'
import { noteStructure } from './migrations/0015-note-structure.ts'
import { intakes } from './migrations/0016-intakes.ts'
import { overrideSubject } from './migrations/0017-override-subject.ts'
import { searchFlush } from './migrations/0018-search-flush.ts'
import { textVersions } from './migrations/0019-text-versions.ts'
import { letterTemplates } from './migrations/0020-letter-templates.ts'
import type { Connection } from './open.ts'

export interface Migration {
  readonly version: number
  readonly sql: string
}

/** Every step of the schema, oldest first; a file once released is never edited again. */
export const migrations: readonly Migration[] = [
  foundation,
  chart,
  treatment,
  audit,
  handoutTexts,
  clientRecord,
  attachments,
  planOrigins,
  signatures,
  agreements,
  ownExercises,
  clientMerges,
  letters,
  searchAgain,
  noteStructure,
  intakes,
  overrideSubject,
  searchFlush,
  textVersions,
  letterTemplates,
]

export const newestVersion = migrations.length

export function versionOf(connection: Connection): number {
  const version = connection.pragma('user_version', { simple: true })
  if (typeof version !== 'number') throw new Error('user_version is not a number')
  return version
}

/**
 * Brings a database to the newest version in one transaction, its number included; `keepCopy` runs first when a
 * database with content is upgraded. Throws AppError damaged for a newer one, without writing.
 */
export function migrate(
  connection: Connection,
  keepCopy: (version: number) => void,
  steps: readonly Migration[] = migrations,
): void {
  const version = versionOf(connection)
  const due = steps.filter((step) => step.version > version)
  const newest = steps.at(-1)?.version ?? 0
  if (version > newest) throw new AppError('damaged', 'made by a newer version of Effleurage')
  if (due.length === 0) return
  if (version > 0) keepCopy(version)
  // Rebuilding a table would otherwise delete the rows that refer to it.
  connection.pragma('foreign_keys=OFF')
  try {
    connection
      .transaction(() => {
        for (const step of due) connection.exec(step.sql)
        const broken = connection.pragma('foreign_key_check')
        if (!Array.isArray(broken) || broken.length > 0) throw new Error('foreign keys do not hold')
        connection.pragma(`user_version=${newest}`)
      })
      .immediate()
  } finally {
    connection.pragma('foreign_keys=ON')
  }
}
