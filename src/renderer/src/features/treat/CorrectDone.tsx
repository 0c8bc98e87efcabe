import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LoggedHold, TreatmentStage } from '../../../../contract/models/treatment.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CorrectHolds } from './CorrectHolds.tsx'
import { readSeconds } from './readSeconds.ts'
import { clockWords } from './runOn.ts'

interface CorrectDoneProps {
  readonly sessionId: string
  readonly stages: readonly TreatmentStage[]
  readonly onClose: () => void
}

interface CorrectedStage {
  readonly key: string
  readonly seconds: number
  readonly pressure: number | null
  readonly holds: { readonly at: number; readonly takenOut: boolean; readonly pain: number | null }[]
}

interface Typed {
  readonly time: string
  readonly pressure: number | null
  readonly holds: readonly LoggedHold[]
}

/** The same lines to be put right: time as "12:30" or in minutes, the pressure, and what was held. */
export function CorrectDone({ sessionId, stages, onClose }: CorrectDoneProps) {
  const { t } = useTranslation('treat')
  const { t: common } = useTranslation('common')
  const correct = useCommand('treatment.correct')
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(
    () =>
      new Map(
        stages.map(({ key, seconds, pressure, logged }) => [
          key,
          { time: clockWords(Math.round(seconds)), pressure, holds: logged },
        ]),
      ),
  )
  const [tried, setTried] = useState(false)
  const change = (key: string, next: Partial<Typed>) =>
    setTyped((all) => {
      const now = all.get(key) ?? nothing
      return new Map(all).set(key, { ...now, ...next })
    })

  const keep = async () => {
    setTried(true)
    const lines: CorrectedStage[] = []
    for (const stage of stages) {
      const line = typed.get(stage.key)
      const sameTime = line?.time === clockWords(Math.round(stage.seconds))
      const seconds = sameTime ? Math.round(stage.seconds) : readSeconds(line?.time ?? '')
      if (seconds === null) return
      const pressure = line?.pressure ?? null
      const held = line?.holds ?? []
      const holds = held.flatMap(({ at, takenOut, pain, corrected }) =>
        corrected ? [{ at, takenOut, pain }] : [],
      )
      if (stage.corrected || !sameTime || pressure !== stage.pressure || holds.length > 0) {
        lines.push({ key: stage.key, seconds, pressure, holds })
      }
    }
    const reply = await correct.run({ sessionId, stages: lines })
    if (reply.ok) onClose()
  }

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      {stages.map((stage) => {
        const line = typed.get(stage.key) ?? nothing
        return (
          <fieldset key={stage.key} className="done-correct">
            <legend>{stage.name}</legend>
            <TextField
              label={t('timeOf', { name: stage.name })}
              hideLabel
              size="small"
              value={line.time}
              onChange={(time) => change(stage.key, { time })}
              error={tried && readSeconds(line.time) === null ? t('timeNotRead') : undefined}
            />
            <NumberScale
              label={t('pressureHead')}
              from={1}
              to={5}
              value={line.pressure}
              onChange={(pressure) => change(stage.key, { pressure })}
            />
            <CorrectHolds
              sessionId={sessionId}
              holds={line.holds}
              onChange={(hold) =>
                change(stage.key, { holds: line.holds.map((one) => (one.at === hold.at ? hold : one)) })
              }
            />
          </fieldset>
        )
      })}
      <p className="small soft">{t('correctHint')}</p>
      <div className="row">
        <Button type="submit" variant="primary" isPending={correct.isPending}>
          {common('save')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {common('cancel')}
        </Button>
      </div>
      {correct.error === null ? null : <FailureNotice error={correct.error} />}
    </form>
  )
}

const nothing: Typed = { time: '', pressure: null, holds: [] }
