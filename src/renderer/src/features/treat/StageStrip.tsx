import { useTranslation } from 'react-i18next'
import type { Treatment } from '../../../../contract/models/treatment.ts'
import { wholeMinutes } from './runOn.ts'
import './StageStrip.css'

/** The whole treatment as a strip of stages: what was, what is and how far, what comes. */
export function StageStrip({ treatment }: { readonly treatment: Treatment }) {
  const { t } = useTranslation('treat')
  const { stages, current, mode } = treatment
  return (
    <ol className="room-strip" aria-label={t('stages')}>
      {stages.map((stage, place) => {
        const planned = stage.plannedSeconds + stage.addedSeconds
        const long = mode === 'free' ? Math.max(60, stage.seconds) : Math.max(60, planned)
        const state = place === current ? 'now' : place < (current ?? 0) ? 'done' : 'later'
        return (
          <li
            key={stage.key}
            className={`room-stage room-stage-${state}`}
            aria-current={state === 'now' ? 'step' : undefined}
            style={{ flexGrow: long }}
          >
            <span className="room-stage-word">{stage.name}</span>{' '}
            <span className="num room-stage-minutes">
              {t('minutes', { count: wholeMinutes(mode === 'free' ? stage.seconds : planned) })}
            </span>
            {state === 'now' && mode === 'plan' && (
              <span
                className="room-stage-far"
                style={{ width: `${Math.min(100, (100 * stage.seconds) / Math.max(1, planned))}%` }}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}
