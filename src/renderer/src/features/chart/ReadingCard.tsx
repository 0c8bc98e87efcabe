import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { muscleName } from '../../../../body/names.ts'
import type { Phase } from '../../../../contract/models/chart.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { WhileOpen } from '../session/WhileOpen.tsx'
import { AfterReading } from './AfterReading.tsx'
import { BeforeReading } from './BeforeReading.tsx'
import { PointHead } from './CardHead.tsx'
import type { PointItem } from './chartItem.ts'
import { OftenReported } from './OftenReported.tsx'
import { PointTrend } from './PointTrend.tsx'
import { musclesAt } from './spot.ts'
import { useChartCommands } from './useChartCommands.ts'

interface ReadingCardProps {
  readonly session: Session
  readonly item: PointItem
  readonly onClose: () => void
}

/** Today's readings of a point, before and after treatment. Every press saves; the common case is kind and pain. */
export function ReadingCard({ session, item, onClose }: ReadingCardProps) {
  const { t } = useTranslation('chart')
  const commands = useChartCommands(session.id)
  const [phase, setPhase] = useState<Phase>('before')
  const { point } = item
  const muscles = [...new Set([...(point.muscle === null ? [] : [point.muscle]), ...musclesAt(point)])]
  return (
    <>
      <PointHead point={point} onClose={onClose} />
      <div className="point-card-row">
        <Segmented
          label={t('phase')}
          hideLabel
          size="small"
          value={phase}
          onChange={setPhase}
          options={[
            { id: 'before', label: t('phases.before') },
            { id: 'after', label: t('phases.after') },
          ]}
        />
        {muscles.length > 1 && (
          <WhileOpen session={session}>
            <Select
              label={t('muscle')}
              hideLabel
              size="small"
              value={point.muscle}
              onChange={(muscle) => {
                const { view, layer, x, y, side, zone } = point
                void commands.move(item, { view, layer, x, y, side, zone, muscle })
              }}
              options={muscles.map((id) => ({ id, label: muscleName(id).short }))}
            />
          </WhileOpen>
        )}
      </div>
      {phase === 'before' ? (
        <BeforeReading session={session} item={item} commands={commands} onRemoved={onClose} />
      ) : (
        <WhileOpen session={session}>
          <AfterReading item={item} commands={commands} />
        </WhileOpen>
      )}
      <PointTrend pointId={point.pointId} />
      {point.muscle !== null && point.kind !== 'avoid' && (
        <OftenReported muscle={point.muscle} side={point.side} />
      )}
    </>
  )
}
