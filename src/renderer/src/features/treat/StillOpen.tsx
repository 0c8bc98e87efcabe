import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../../contract/models/plan.ts'
import { Button } from '../../ui/Button.tsx'

interface StillOpenProps {
  /** Those of the plan that nobody has answered, barriers left out. */
  readonly findings: readonly Finding[]
  readonly stages: number
  readonly onPlan: () => void
}

/** How much of the plan waits for an answer, with the way to it; or that it waits for none. */
export function StillOpen({ findings, stages, onPlan }: StillOpenProps) {
  const { t } = useTranslation('treat')
  const consents = findings.filter(({ consent }) => consent !== null).length
  const others = findings.length - consents
  if (findings.length === 0) return <p>{t('nothingOpen', { count: stages })}</p>
  return (
    <div className="still-open">
      <p>
        {[
          t('planHas', { count: stages }),
          others > 0 ? t('openFindings', { count: others }) : '',
          consents > 0 ? t('openConsents', { count: consents }) : '',
        ]
          .filter((part) => part !== '')
          .join(' ')}
      </p>
      <Button size="small" onPress={onPlan}>
        {t('seePlan')}
      </Button>
    </div>
  )
}
