import { useTranslation } from 'react-i18next'
import type { Treatment } from '../../../../contract/models/treatment.ts'
import { clockWords, wholeMinutes } from './runOn.ts'

/** Which stage, its name, its clock, and what comes after it. */
export function StageWords({ treatment }: { readonly treatment: Treatment }) {
  const { t } = useTranslation('treat')
  const { stages, current, mode, left, state } = treatment
  const stage = current === null ? null : (stages[current] ?? null)
  if (stage === null) return <p className="room-name">{t('tapTechnique')}</p>
  const next = current === null ? null : (stages[current + 1] ?? null)
  const over = mode === 'plan' && left < 0
  return (
    <div className="room-stage-words">
      <p className="room-which">
        {mode === 'plan'
          ? t('stageOf', { place: (current ?? 0) + 1, stages: stages.length })
          : t('freeStage')}
        {state === 'paused' && <span className="room-paused-word">{t('paused')}</span>}
      </p>
      <h1 className="room-name">{stage.name}</h1>
      <p
        className={over ? 'room-clock room-clock-over num' : 'room-clock num'}
        role="timer"
        aria-label={mode === 'plan' ? t('timeLeft') : t('timeDone')}
      >
        {clockWords(mode === 'plan' ? left : stage.seconds)}
      </p>
      {mode === 'plan' && (
        <p className="room-next">
          {next === null
            ? t('lastStage')
            : t('nextIs', {
                name: next.name,
                count: wholeMinutes(next.plannedSeconds + next.addedSeconds),
              })}
        </p>
      )}
    </div>
  )
}
