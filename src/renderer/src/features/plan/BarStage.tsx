import { useTranslation } from 'react-i18next'
import type { Severity } from '../../../../contract/models/health.ts'
import type { PlanBlock } from '../../../../contract/models/plan.ts'
import { SeverityGlyph } from '../../ui/SeverityGlyph.tsx'

interface BarStageProps {
  readonly stage: PlanBlock
  readonly word: string
  /** Minutes the whole bar stands for. */
  readonly length: number
  readonly selected: boolean
  /** The most serious finding at this stage. */
  readonly severity: Severity | null
  /** Pixels beside its place while it is held. */
  readonly heldOffset: number | null
}

/** One stage on the bar, as wide as its minutes. Its right edge can be pulled. */
export function BarStage(props: BarStageProps) {
  const { stage, word, length, selected, severity, heldOffset } = props
  const { t } = useTranslation('common')
  const classes = ['plan-stage']
  if (severity !== null) classes.push(`plan-stage-${severity}`)
  if (heldOffset !== null) classes.push('plan-stage-held')
  return (
    <div
      role="option"
      tabIndex={selected ? 0 : -1}
      aria-selected={selected}
      aria-description={severity === null ? undefined : t(`severity.${severity}`)}
      data-stage={stage.id}
      className={classes.join(' ')}
      style={{
        width: `${(100 * stage.minutes) / length}%`,
        transform: heldOffset === null ? undefined : `translateX(${heldOffset}px)`,
      }}
    >
      <div className="plan-stage-face" title={word}>
        <b>{word}</b>{' '}
        <span className="plan-stage-minutes num">
          {severity !== null && <SeverityGlyph severity={severity} />}
          <span>
            {stage.minutes}
            <span className="plan-stage-unit"> {t('minutesUnit')}</span>
          </span>
        </span>
      </div>
      <span className="plan-edge" data-edge="" aria-hidden="true" />
    </div>
  )
}
