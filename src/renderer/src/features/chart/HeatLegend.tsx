import { useTranslation } from 'react-i18next'
import { painSteps, recurrenceSteps } from '../../../../contract/models/chartHistory.ts'
import type { HeatScale } from './HeatFigure.tsx'
import './HeatFigure.css'

/** What each colour means, always the same for every client and every period. */
export function HeatLegend({ scale }: { readonly scale: HeatScale }) {
  const { t } = useTranslation('chart')
  const steps =
    scale === 'recurrence'
      ? recurrenceSteps.map(({ from, to }) =>
          to === null
            ? t('stepSessionsFrom', { from })
            : from === to
              ? t('heatSessions', { count: from })
              : t('stepSessions', { from, to }),
        )
      : painSteps.map(({ from, to }) => t('stepPain', { from, to }))
  return (
    <ul className="heat-legend" aria-label={t(scale === 'recurrence' ? 'byRecurrence' : 'byPain')}>
      {steps.map((words, step) => (
        <li key={words}>
          <span className={`heat-${step + 1}`} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  )
}
