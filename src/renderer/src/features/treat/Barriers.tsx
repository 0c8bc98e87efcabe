import { useTranslation } from 'react-i18next'
import type { Severity } from '../../../../contract/models/health.ts'
import type { Barrier } from '../../../../contract/models/treatment.ts'
import { SeverityGlyph } from '../../ui/SeverityGlyph.tsx'

const severityOf: Readonly<Record<Barrier['kind'], Severity>> = {
  stop: 'stop',
  'red-flag': 'stop',
  clearance: 'clearance',
  screening: 'clearance',
}

/** What stands in front of treating, each with why. */
export function Barriers({ barriers }: { readonly barriers: readonly Barrier[] }) {
  const { t } = useTranslation('treat')
  return (
    <ul className="barriers" aria-label={t('barriers')}>
      {barriers.map((barrier) => (
        <li key={barrier.id} className={`barrier barrier-${severityOf[barrier.kind]}`}>
          <SeverityGlyph severity={severityOf[barrier.kind]} />
          <div>
            <p className="barrier-words">{barrier.wording}</p>
            <p>{barrier.reason}</p>
            {barrier.overriddenBy !== null && (
              <p className="small">{t('overriddenBy', { reason: barrier.overriddenBy })}</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
