import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema.ts'
import { marksOfSession } from '../marks/store.ts'
import { readingsOfSession } from '../store.ts'
import { sentenceOfMark, sentenceOfPoint } from './sentence.ts'
import type { Subject } from './store.ts'

/** What the chart of a session says now: one sentence for each point and each mark. */
export async function sentencesWanted(
  db: Kysely<Database>,
  sessionId: string,
): Promise<{ readonly subject: Subject; readonly text: string }[]> {
  const readings = await readingsOfSession(db, sessionId)
  const marks = await marksOfSession(db, sessionId)
  return [
    ...readings
      .filter(({ phase }) => phase === 'before')
      .map((before) => ({
        subject: { kind: 'point', id: before.pointId } as const,
        text: sentenceOfPoint(
          before,
          readings.find(({ phase, pointId }) => phase === 'after' && pointId === before.pointId) ?? null,
        ),
      })),
    ...marks.map((mark) => ({
      subject: { kind: 'mark', id: mark.markId } as const,
      text: sentenceOfMark(mark),
    })),
  ]
}
