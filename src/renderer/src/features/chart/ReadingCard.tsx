import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { muscleName } from '../../../../body/names.ts'
import {
  Activity,
  type ChartPoint,
  pointKinds,
  type ReadingFields,
} from '../../../../contract/models/chart.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { Button } from '../../ui/Button.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { CardHead } from './CardHead.tsx'
import { MoreAboutPoint } from './MoreAboutPoint.tsx'
import { PointTrend } from './PointTrend.tsx'
import { musclesAt } from './spot.ts'
import { useChartCommands } from './useChartCommands.ts'
import './PointCard.css'

interface ReadingCardProps {
  readonly session: Session
  readonly point: ChartPoint
  readonly onClose: () => void
}

/** Today's reading of a point. Every press saves; the common case is kind and pain. */
export function ReadingCard({ session, point, onClose }: ReadingCardProps) {
  const { t } = useTranslation('chart')
  const toast = useToast()
  const words = useErrorText()
  const commands = useChartCommands(session.id, () => onClose())
  const [open, setOpen] = useState(false)
  const moreId = useId()

  const change = async (fields: Partial<ReadingFields>) => {
    const reply = await run('chart.changePoint', { sessionId: session.id, pointId: point.pointId, fields })
    if (!reply.ok) toast({ text: words(reply.error).happened, tone: 'problem' })
    return reply
  }
  const muscles = [...new Set([...(point.muscle === null ? [] : [point.muscle]), ...musclesAt(point)])]

  return (
    <section className="point-card" aria-label={t('pointCard')}>
      <CardHead point={point} onClose={onClose} />
      {muscles.length > 1 && (
        <Select
          label={t('muscle')}
          hideLabel
          size="small"
          value={point.muscle}
          onChange={(muscle) => {
            const { view, layer, x, y, side, zone } = point
            void commands.move(point, { view, layer, x, y, side, zone, muscle })
          }}
          options={muscles.map((id) => ({ id, label: muscleName(id).short }))}
        />
      )}
      <NumberScale
        label={t('pain')}
        from={0}
        to={10}
        value={point.pain}
        onChange={(pain) => void change({ pain })}
      />
      <NumberScale
        label={t('tendernessShort')}
        from={0}
        to={4}
        value={point.tenderness}
        onChange={(tenderness) => void change({ tenderness })}
        meaning={
          point.tenderness === null ? undefined : t(`tendernessWords.${tendernessKey(point.tenderness)}`)
        }
      />
      {point.kind === 'trigger-point' && (
        <div className="point-card-state">
          <Segmented
            label={t('activity')}
            hideLabel
            size="small"
            value={point.activity}
            onChange={(activity) => void change({ activity })}
            options={Activity.options.map((id) => ({ id, label: t(`activities.${id}`) }))}
          />
          {point.activity !== 'unknown' && (
            <p className="small soft">{t(`activityWords.${point.activity}`)}</p>
          )}
        </div>
      )}
      <NumberScale
        label={t('pressureShort')}
        from={1}
        to={5}
        value={point.pressure}
        onChange={(pressure) => void change({ pressure })}
        meaning={point.pressure === null ? undefined : t(`pressureWords.${pressureKey(point.pressure)}`)}
      />
      <PointTrend clientId={session.clientId} pointId={point.pointId} />
      <div className="point-card-actions">
        <Button size="small" onPress={() => void change({ present: !point.present })}>
          {t(point.present ? 'resolve' : 'bringBack')}
        </Button>
        <Button size="small" variant="quiet" onPress={() => void commands.remove(point)}>
          {t('remove')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          aria-label={t(open ? 'less' : 'moreSpoken')}
          aria-expanded={open}
          aria-controls={moreId}
          onPress={() => setOpen(!open)}
        >
          {t(open ? 'less' : 'more')}
        </Button>
      </div>
      <div id={moreId} hidden={!open} className="stack-tight">
        {open && (
          <>
            <Select
              label={t('kind')}
              size="small"
              value={point.kind}
              onChange={(kind) => void change({ kind })}
              options={pointKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
            />
            <MoreAboutPoint point={point} change={change} />
          </>
        )}
      </div>
    </section>
  )
}

const tendernessKey = (value: number): '0' | '1' | '2' | '3' | '4' =>
  value <= 0 ? '0' : value === 1 ? '1' : value === 2 ? '2' : value === 3 ? '3' : '4'
const pressureKey = (value: number): '1' | '2' | '3' | '4' | '5' =>
  value <= 1 ? '1' : value === 2 ? '2' : value === 3 ? '3' : value === 4 ? '4' : '5'
