import { ChevronLeft, ChevronRight, Pause, Play, Plus, Timer, TimerOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import type { Treatment } from '../../../../contract/models/treatment.ts'
import type { RoomKey } from './roomKeys.ts'
import './Controls.css'

interface ControlsProps {
  readonly treatment: Treatment
  readonly onKey: (key: RoomKey) => void
}

/** The keys of the room as large targets, each with its key on it. */
export function Controls({ treatment, onKey }: ControlsProps) {
  const { t } = useTranslation('treat')
  const { state, current, stages, hold, mode } = treatment
  const paused = state === 'paused'
  return (
    <div className="room-controls" role="toolbar" aria-label={t('controls')}>
      {mode === 'plan' && (
        <Control
          label={t('back')}
          kbd="←"
          isDisabled={(current ?? 0) === 0}
          onPress={() => onKey({ kind: 'back' })}
        >
          <ChevronLeft aria-hidden="true" />
        </Control>
      )}
      <Control
        label={paused ? t('goOn') : t('pause')}
        kbd={t('spaceKey')}
        strong
        onPress={() => onKey({ kind: 'pause' })}
      >
        {paused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
      </Control>
      {mode === 'plan' && (
        <>
          <Control
            label={current !== null && current >= stages.length - 1 ? t('finish') : t('next')}
            kbd="→"
            onPress={() => onKey({ kind: 'next' })}
          >
            <ChevronRight aria-hidden="true" />
          </Control>
          <Control label={t('oneMinute')} kbd="+" onPress={() => onKey({ kind: 'minute' })}>
            <Plus aria-hidden="true" />
          </Control>
        </>
      )}
      <Control
        label={hold === null ? t('holdPoint') : t('release')}
        kbd="P"
        isDisabled={current === null}
        onPress={() => onKey({ kind: 'hold' })}
      >
        {hold === null ? <Timer aria-hidden="true" /> : <TimerOff aria-hidden="true" />}
      </Control>
    </div>
  )
}

interface ControlProps {
  readonly label: string
  readonly kbd: string
  readonly strong?: boolean
  readonly isDisabled?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function Control({ label, kbd, strong = false, isDisabled, onPress, children }: ControlProps) {
  return (
    <Button
      className={strong ? 'room-control room-control-strong' : 'room-control'}
      isDisabled={isDisabled}
      onPress={onPress}
    >
      {children}
      <span>{label}</span>
      <span className="room-key" aria-hidden="true">
        {kbd}
      </span>
    </Button>
  )
}
