import { Ellipsis } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntrySuggestion } from '../../../../body/entry.ts'
import type { Layer } from '../../../../body/views.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { formatDate } from '../../i18n/format.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { WhileOpen } from '../session/WhileOpen.tsx'
import type { PointItem } from './chartItem.ts'
import { KindMenu } from './KindMenu.tsx'
import { LegendDialog } from './LegendDialog.tsx'
import { ListEntry } from './ListEntry.tsx'
import type { Pair } from './pair.ts'
import { spotLabel } from './pointLabel.ts'
import type { Tool } from './tool.ts'
import { useGoneItems } from './useChartItems.ts'

interface ChartToolsProps {
  readonly session: Session
  readonly layer: Layer
  readonly setLayer: (layer: Layer) => void
  readonly pair: Pair
  readonly setPair: (pair: Pair) => void
  readonly tool: Tool
  readonly setTool: (tool: Tool) => void
  readonly asTable: boolean
  readonly setAsTable: (asTable: boolean) => void
  readonly entry: RefObject<HTMLInputElement | null>
  readonly addByName: (suggestion: EntrySuggestion) => void
  /** Shows the chart as it is printed. */
  readonly openSheet: () => void
  readonly bringBack: (item: PointItem) => void
}

/** The row over the figure: what is shown, what is placed; whatever is wanted rarely is in the menu at its end. */
export function ChartTools(props: ChartToolsProps) {
  const { t } = useTranslation('chart')
  const { session } = props
  const gone = useGoneItems(session.id)
  const [editsLegend, setEditsLegend] = useState(false)
  const entries = [
    {
      id: 'table',
      label: t(props.asTable ? 'asFigure' : 'asTable'),
      kbd: 'Ctrl+Shift+T',
      onAction: () => props.setAsTable(!props.asTable),
    },
    { id: 'soles', label: t('showSoles'), onAction: () => props.setPair('soles') },
    { id: 'sheet', label: t('openSheet'), onAction: props.openSheet },
    { id: 'legend', label: t('editLegend'), onAction: () => setEditsLegend(true) },
    ...(session.status === 'draft' ? gone : []).map((item) => ({
      id: item.id,
      label: t('cameBack', { place: spotLabel(item.point, t), date: formatDate(item.lastSeen ?? '') }),
      onAction: () => props.bringBack(item),
    })),
  ]
  return (
    <div className="chart-tools">
      <Segmented
        label={t('layer')}
        hideLabel
        size="small"
        value={props.layer}
        onChange={props.setLayer}
        options={[
          { id: 'superficial', label: t('superficial') },
          { id: 'deep', label: t('deep') },
        ]}
      />
      <Segmented
        label={t('views')}
        hideLabel
        size="small"
        value={props.pair}
        onChange={props.setPair}
        options={[
          { id: 'frontAndBack', label: t('frontAndBack') },
          { id: 'leftAndRight', label: t('leftAndRight') },
          ...(props.pair === 'soles' ? [{ id: 'soles' as const, label: t('soles') }] : []),
        ]}
      />
      <div className="grow" />
      <WhileOpen session={session}>
        <div className="chart-kind">
          <KindMenu tool={props.tool} onChange={props.setTool} />
        </div>
        <div className="chart-entry">
          <ListEntry inputRef={props.entry} onChoose={props.addByName} />
        </div>
      </WhileOpen>
      <Menu
        trigger={
          <IconButton label={t('moreTools')}>
            <Ellipsis aria-hidden="true" />
          </IconButton>
        }
        entries={entries}
      />
      {editsLegend && <LegendDialog onClose={() => setEditsLegend(false)} />}
    </div>
  )
}
