import { useTranslation } from 'react-i18next'
import { useProcedure } from '../../api/useProcedure.ts'
import { Card } from '../../ui/Card.tsx'
import { noteLines } from './noteLines.ts'

/** What was to be remembered for next time: of the newest session, or of the one before while that is still open. */
export function NextTimeCard({ newestSession }: { readonly newestSession: string }) {
  const { t } = useTranslation('client')
  const newest = useProcedure('sessions.get', { id: newestSession })
  const before = useProcedure('sessions.lastTime', { sessionId: newestSession })
  const lines = noteLines(newest.data?.nextTime || before.data?.nextTime || '')
  if (lines.length === 0) return null
  return (
    <Card title={t('nextTime')}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  )
}
