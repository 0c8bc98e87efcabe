import type { Handlers } from '../../handlers.ts'
import { charted } from '../charted.ts'
import { keyOf, sentencesOf } from './store.ts'
import { followAgain } from './sync.ts'
import { sentencesWanted } from './wanted.ts'

export const sentenceHandlers: Pick<Handlers, 'chart.sentences' | 'chart.followAgain'> = {
  'chart.sentences': async ({ db }, { sessionId }) => {
    const kept = await sentencesOf(db, sessionId)
    return (await sentencesWanted(db, sessionId)).map(({ subject, text }) => ({
      subject: subject.kind,
      subjectId: subject.id,
      text,
      state: kept.find(({ key }) => key === keyOf(subject))?.state ?? 'own',
    }))
  },

  'chart.followAgain': (context, { sessionId, subject, subjectId }) =>
    charted(context, { sessionId, command: 'chart.followAgain' }, async ({ trx, edits }) => {
      await followAgain(context, { trx, edits, sessionId }, { kind: subject, id: subjectId })
      return {}
    }),
}
