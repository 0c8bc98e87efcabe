import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Activity, pointKinds, type ReadingFields } from '../../../../contract/models/chart.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { Button } from '../../ui/Button.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { WhileOpen } from '../session/WhileOpen.tsx'
import type { PointItem } from './chartItem.ts'
import { MoreAboutPoint } from './MoreAboutPoint.tsx'
import { ReportedReferral } from './ReportedReferral.tsx'
import type { ChartCommands } from './useChartCommands.ts'

interface BeforeReadingProps {
  readonly session: Session
  readonly item: PointItem
  readonly commands: ChartCommands
  readonly onRemoved: () => void
}

/** What was found on arrival: pain, tenderness, state, and on request everything else. */
export function BeforeReading({ session, item, commands, onRemoved }: BeforeReadingProps) {
  const { t } = useTranslation('chart')
  const [open, setOpen] = useState(false)
  const moreId = useId()
  const { point } = item
  const change = (fields: Partial<ReadingFields>) => commands.change(item, fields)
  return (
    <>
      <WhileOpen session={session}>
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
          <Segmented
            label={t('activitySpoken')}
            hideLabel
            size="small"
            value={point.activity}
            onChange={(activity) => void change({ activity })}
            options={Activity.options.map((id) => ({ id, label: t(`activities.${id}`) }))}
          />
        )}
        <NumberScale
          label={t('pressureShort')}
          from={1}
          to={5}
          value={point.pressure}
          onChange={(pressure) => void change({ pressure })}
          meaning={point.pressure === null ? undefined : t(`pressureWords.${pressureKey(point.pressure)}`)}
        />
        <ReportedReferral point={point} onAreas={(referralAreas) => void change({ referralAreas })} />
      </WhileOpen>
      <div className="point-card-actions">
        <WhileOpen session={session}>
          <Button
            size="small"
            kbd={point.present ? 'G' : undefined}
            onPress={() => void (point.present ? commands.gone(item) : commands.bringBack(item))}
          >
            {t(point.present ? 'resolve' : 'bringBack')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            onPress={() => void commands.remove(item).then((removed) => removed && onRemoved())}
          >
            {t('remove')}
          </Button>
        </WhileOpen>
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
          <WhileOpen session={session}>
            <Select
              label={t('kind')}
              size="small"
              value={point.kind}
              onChange={(kind) => void change({ kind })}
              options={pointKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
            />
            <MoreAboutPoint point={point} change={change} />
          </WhileOpen>
        )}
      </div>
    </>
  )
}

const tendernessKey = (value: number): '0' | '1' | '2' | '3' | '4' =>
  value <= 0 ? '0' : value === 1 ? '1' : value === 2 ? '2' : value === 3 ? '3' : '4'
const pressureKey = (value: number): '1' | '2' | '3' | '4' | '5' =>
  value <= 1 ? '1' : value === 2 ? '2' : value === 3 ? '3' : value === 4 ? '4' : '5'
