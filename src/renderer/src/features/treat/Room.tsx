import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { pressing, type Treatment, type TreatmentSettings } from '../../../../contract/models/treatment.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { spotLabel } from '../chart/pointLabel.ts'
import { AskConsent } from './AskConsent.tsx'
import { AwayQuestion } from './AwayQuestion.tsx'
import { Controls } from './Controls.tsx'
import { FreeTechniques } from './FreeTechniques.tsx'
import { HoldClock } from './HoldClock.tsx'
import { LeaveRoom } from './LeaveRoom.tsx'
import { PainNumbers } from './PainNumbers.tsx'
import { PointsHere } from './PointsHere.tsx'
import { Pulse } from './Pulse.tsx'
import { RoomHead } from './RoomHead.tsx'
import type { RoomKey } from './roomKeys.ts'
import { StageFigure } from './StageFigure.tsx'
import { StageStrip } from './StageStrip.tsx'
import { StageWords } from './StageWords.tsx'
import { useRoomKeys } from './useRoomKeys.ts'
import { useSignals } from './useSignals.ts'
import { useStagePoints } from './useStagePoints.ts'
import { useRunningOn } from './useTreatment.ts'
import { useTreatmentActs } from './useTreatmentActs.ts'
import './Room.css'
import './RoomParts.css'

interface RoomProps {
  readonly sessionId: string
  /** As the practice last answered. */
  readonly answered: Treatment
  readonly settings: TreatmentSettings
}

/** Readable from two metres: stage, clock, cue, figure and points, what comes; worked by keys or large targets. */
export function Room({ sessionId, answered, settings }: RoomProps) {
  const { t } = useTranslation('treat')
  const { t: chart } = useTranslation('chart')
  const [, navigate] = useLocation()
  const treatment = useRunningOn(answered)
  const act = useTreatmentActs(sessionId)
  const pulses = useSignals(treatment, settings)
  const [leaving, setLeaving] = useState(false)
  const { stages, current, state, hold, mode } = treatment
  const stage = current === null ? null : (stages[current] ?? null)
  const { points, chosen, choose, step } = useStagePoints(sessionId, stage, treatment)
  const plan = useProcedure('plans.get', { sessionId }).data
  const mind = plan?.findings.filter(
    ({ blockId, severity }) => blockId === stage?.key && severity !== 'advice',
  )
  const chosenPoint = points.find(({ pointId }) => pointId === chosen) ?? null
  const chosenName = chosenPoint === null ? '' : spotLabel(chosenPoint, chart)
  const heldSoFar = stages.reduce((sum, { holds }) => sum + holds.length, 0)
  const [skipped, setSkipped] = useState(0)
  const awaitsPain = hold !== null || (stage?.holds.at(-1)?.pain === null && skipped < heldSoFar)

  const named = stage?.holds.at(-1)?.pain ?? null
  const onLast = current !== null && current >= stages.length - 1
  const onKey = (key: RoomKey): void => {
    switch (key.kind) {
      case 'pause':
        void act({ kind: state === 'paused' ? 'resume' : 'pause' })
        break
      case 'next':
        if (mode === 'plan' && onLast) setLeaving(true)
        else if (mode === 'plan') void act({ kind: 'next' })
        break
      case 'back':
        if (mode === 'plan' && current !== null && current > 0) void act({ kind: 'back' })
        break
      case 'minute':
        if (mode === 'plan') void act({ kind: 'addMinutes', minutes: 1 })
        break
      case 'hold': {
        const seconds = stage?.block.holdSeconds ?? settings.holdSeconds
        if (hold !== null) void act({ kind: 'release' })
        else if (stage !== null) {
          // The next round is on the same point, until another one is chosen.
          if (chosen !== null) choose(chosen)
          void act({ kind: 'hold', pointId: chosen, seconds })
        }
        break
      }
      case 'pain':
        if (awaitsPain || chosen !== null) void act({ kind: 'pain', pointId: chosen, pain: key.pain })
        break
      case 'nextPoint':
        step(1)
        break
      case 'earlierPoint':
        step(-1)
        break
      case 'out':
        setLeaving(true)
        break
    }
  }
  useRoomKeys(onKey)
  const classes = ['room']
  if (state === 'paused') classes.push('room-paused')
  if (mode === 'free') classes.push('room-free')

  return (
    <div className={classes.join(' ')}>
      {pulses > 0 && <Pulse key={pulses} />}
      <RoomHead treatment={treatment} settings={settings} onOut={() => setLeaving(true)} />
      <div className="room-middle">
        <div className="room-words">
          <div className="room-now">
            <StageWords treatment={treatment} />
            <div className="room-beside">
              {/* It can wait until the hand is free again. */}
              {hold === null && <AwayQuestion sessionId={sessionId} treatment={treatment} />}
              {stage !== null && <AskConsent sessionId={sessionId} stage={stage.key} />}
              {hold !== null && <HoldClock hold={hold} point={chosenName} />}
            </div>
          </div>
          {awaitsPain ? (
            <PainNumbers
              point={chosenName}
              onPain={(pain) => void act({ kind: 'pain', pointId: chosen, pain })}
              onSkip={hold === null ? () => setSkipped(heldSoFar) : null}
            />
          ) : (
            stage !== null &&
            mode === 'plan' && (
              <div className="room-cue">
                {named !== null && named > pressing.neverAbove && (
                  <p role="alert" className="room-mind">
                    {t('tooMuch', { pain: named, most: pressing.neverAbove })}
                  </p>
                )}
                {stage.block.cue !== '' && <p>{stage.block.cue}</p>}
                <p className="room-how">
                  {[howHard(stage.block, t), t(`positions.${stage.block.position}`)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </p>
                {mind?.slice(0, 2).map((finding) => (
                  <p key={finding.id} className={`room-mind room-mind-${finding.severity}`}>
                    {finding.wording}
                  </p>
                ))}
              </div>
            )
          )}
          {mode === 'free' && !awaitsPain && (
            <FreeTechniques
              current={stage === null ? null : (stage.block.ownTechnique ?? stage.block.technique)}
              onTechnique={({ code, key, own }) =>
                void act({
                  kind: 'technique',
                  technique: code,
                  ownTechnique: own ? key : null,
                  regions: stage?.block.regions ?? [],
                })
              }
            />
          )}
        </div>
        <div className="room-side">
          {stage !== null && <StageFigure block={stage.block} points={points} chosen={chosen} />}
          <PointsHere points={points} holds={stage?.holds ?? []} chosen={chosen} onChoose={choose} />
        </div>
      </div>
      <Controls treatment={treatment} onKey={onKey} />
      <StageStrip treatment={treatment} />
      <LeaveRoom
        isOpen={leaving}
        treatment={treatment}
        onStay={() => setLeaving(false)}
        onOut={() => navigate(`/sessions/${sessionId}/treat`)}
        onEnd={() => void act({ kind: 'end' }).then(() => setLeaving(false))}
      />
    </div>
  )
}

interface Pressed {
  readonly pressureFrom: number | null
  readonly pressureTo: number | null
}

/** "Pressure 2", "Pressure 2 to 3"; empty where none is planned. */
function howHard(
  { pressureFrom, pressureTo }: Pressed,
  t: (key: 'pressure' | 'pressureFromTo', values: Record<string, number>) => string,
): string {
  if (pressureFrom === null && pressureTo === null) return ''
  const from = pressureFrom ?? pressureTo ?? 0
  const to = pressureTo ?? from
  return from === to ? t('pressure', { from }) : t('pressureFromTo', { from, to })
}
