import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../../contract/models/plan.ts'
import { OneFinding } from './OneFinding.tsx'
import type { PlanCommands } from './usePlanCommands.ts'
import './Findings.css'

interface FindingsProps {
  readonly label: string
  readonly findings: readonly Finding[]
  readonly sessionId: string
  readonly commands: PlanCommands
  /** A finding that stands alone shows its reason from the start. */
  readonly unfolds?: boolean
  /** Opens the condition whose clearance or place is missing. */
  readonly onCondition?: (condition: string) => void
}

/** What the rules have to say, the most serious first, each with what helps; mere advice stands folded at the end. */
export function Findings({
  label,
  findings,
  sessionId,
  commands,
  unfolds = false,
  onCondition,
}: FindingsProps) {
  const { t } = useTranslation('plan')
  if (findings.length === 0) return null
  const weighty = findings.filter(({ severity }) => severity !== 'advice')
  const advice = findings.filter(({ severity }) => severity === 'advice')
  const shared = { sessionId, commands, onCondition }
  return (
    <div className="findings">
      {weighty.length > 0 && (
        <ul className="findings-list" aria-label={label}>
          {weighty.map((finding) => (
            <li key={finding.id}>
              <OneFinding
                finding={finding}
                open={finding.severity === 'stop' || (unfolds && weighty.length === 1)}
                {...shared}
              />
            </li>
          ))}
        </ul>
      )}
      {advice.length > 0 && (
        <details className="finding-hints">
          <summary>{t('hints', { count: advice.length })}</summary>
          <ul className="findings-list" aria-label={t('hintsLabel', { label })}>
            {advice.map((finding) => (
              <li key={finding.id}>
                <OneFinding finding={finding} open={false} {...shared} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
