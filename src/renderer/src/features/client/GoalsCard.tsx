import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.tsx'
import { noteLines } from './noteLines.ts'

/** What the client wants to be able to do again. */
export function GoalsCard({ goals }: { readonly goals: string }) {
  const { t } = useTranslation('client')
  const lines = noteLines(goals)
  if (lines.length === 0) return null
  return (
    <Card title={t('goals')}>
      {lines.length === 1 ? (
        <p dir="auto">{lines[0]}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
