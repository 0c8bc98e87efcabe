import { useTranslation } from 'react-i18next'
import { pressing, type Treatment } from '../../../../contract/models/treatment.ts'
import { holdRound } from './holdRounds.ts'
import { clockWords } from './runOn.ts'

interface HoldClockProps {
  readonly hold: NonNullable<Treatment['hold']>
  /** "Upper trapezius right"; empty where no point is meant. */
  readonly point: string
}

/** The point timer: how long still, which round, and what to do when the client names a number. */
export function HoldClock({ hold, point }: HoldClockProps) {
  const { t } = useTranslation('treat')
  const { round, left } = holdRound(hold.seconds, hold.planned)
  return (
    <div className="room-hold" role="timer" aria-label={t('holdPoint')}>
      <span className="room-hold-clock num">{clockWords(left)}</span>
      <span>
        <b>{point === '' ? t('holdOn') : t('holdOnPoint', { point })}</b>
        <span className="soft">{t('holdRound', { round, seconds: hold.planned })}</span>
        {hold.seconds < pressing.easesBySeconds ? (
          <span className="soft">{t('holdAim', { from: pressing.aimFrom, to: pressing.aimTo })}</span>
        ) : (
          <span className="room-hold-let-go">{t('holdLetGo')}</span>
        )}
      </span>
      <span
        className="room-hold-far"
        style={{ width: `${100 - (100 * left) / hold.planned}%` }}
        aria-hidden="true"
      />
    </div>
  )
}
