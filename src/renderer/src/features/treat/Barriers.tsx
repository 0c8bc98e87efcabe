import { useTranslation } from 'react-i18next'
import type { Severity } from '../../../../contract/models/health.ts'
import type { Barrier } from '../../../../contract/models/treatment.ts'
import { Button } from '../../ui/Button.tsx'
import { SeverityGlyph } from '../../ui/SeverityGlyph.tsx'

const severityOf: Readonly<Record<Barrier['kind'], Severity>> = {
  stop: 'stop',
  'red-flag': 'stop',
  clearance: 'clearance',
  screening: 'clearance',
}

interface BarriersProps {
  readonly barriers: readonly Barrier[]
  /** The condition whose clearance would take a barrier away, by the barrier's id. */
  readonly clearances: ReadonlyMap<string, string | null>
  readonly onClearance: (condition: string) => void
}

/** What stands in front of treating, each with why, and a missing clearance with the way to record it. */
export function Barriers({ barriers, clearances, onClearance }: BarriersProps) {
  const { t } = useTranslation('treat')
  const clearanceOf = ({ id, overriddenBy }: Barrier): string | null =>
    overriddenBy === null ? (clearances.get(id) ?? null) : null
  return (
    <ul className="barriers" aria-label={t('barriers')}>
      {barriers.map((barrier) => {
        const condition = clearanceOf(barrier)
        return (
          <li key={barrier.id} className={`barrier barrier-${severityOf[barrier.kind]}`}>
            <SeverityGlyph severity={severityOf[barrier.kind]} />
            <div>
              <p className="barrier-words">{barrier.wording}</p>
              <p>{barrier.reason}</p>
              {barrier.overriddenBy !== null && (
                <p className="small">{t('overriddenBy', { reason: barrier.overriddenBy })}</p>
              )}
              {condition !== null && (
                <Button
                  size="small"
                  aria-label={t('recordClearanceFor', { barrier: barrier.wording })}
                  onPress={() => onClearance(condition)}
                >
                  {t('recordClearance')}
                </Button>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
