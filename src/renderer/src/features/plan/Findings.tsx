import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../../contract/models/plan.ts'
import { SeverityGlyph } from '../../ui/SeverityGlyph.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import './Findings.css'

interface FindingsProps {
  readonly label: string
  readonly findings: readonly Finding[]
}

/** What the rules have to say, the most serious first, each with its reason and how sure it is. */
export function Findings({ label, findings }: FindingsProps) {
  if (findings.length === 0) return null
  return (
    <ul className="findings" aria-label={label}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <OneFinding finding={finding} open={finding.severity === 'stop' || findings.length === 1} />
        </li>
      ))}
    </ul>
  )
}

interface OneFindingProps {
  readonly finding: Finding
  /** Whether its reason is in view from the start: for a stop, and for one that stands alone. */
  readonly open: boolean
}

function OneFinding({ finding, open }: OneFindingProps) {
  const { t } = useTranslation('plan')
  const { t: common } = useTranslation('common')
  const { severity, wording, reason, certainty, source } = finding
  const trust = trusts.find((each) => each === finding.trust)
  const basis = trust === undefined ? source : t('basis', { trust: t(`trust.${trust}`), certainty, source })
  return (
    <details className={`finding finding-${severity}`} open={open}>
      <summary>
        <SeverityGlyph severity={severity} />
        <VisuallyHidden>{common(`severity.${severity}`)}: </VisuallyHidden>
        <span>{wording}</span>
      </summary>
      <p>
        {reason} <span className="finding-basis">{basis}</span>
      </p>
    </details>
  )
}

const trusts = ['A', 'B', 'C', 'D'] as const
