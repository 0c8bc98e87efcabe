import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntrySuggestion } from '../../../../body/entry.ts'
import type { Layer, ViewId } from '../../../../body/views.ts'
import { type ChartPoint, type PointKind, pointKinds, type Spot } from '../../../../contract/models/chart.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { FigureCanvas } from './FigureCanvas.tsx'
import { Legend } from './Legend.tsx'
import { ListEntry } from './ListEntry.tsx'
import { namedSpot } from './namedSpot.ts'
import { pointLabel, spotLabel } from './pointLabel.ts'
import { useChartCommands } from './useChartCommands.ts'
import { useChartKeys } from './useChartKeys.ts'
import { useMovedPoints } from './useMovedPoints.ts'
import './ChartPane.css'

interface ChartPaneProps {
  readonly session: Session
  readonly selected: string | null
  readonly onSelect: (pointId: string | null) => void
}

type Pair = 'frontAndBack' | 'leftAndRight'
const viewsOf: Readonly<Record<Pair, readonly [ViewId, ViewId]>> = {
  frontAndBack: ['posterior', 'anterior'],
  leftAndRight: ['left', 'right'],
}
const pairOf = (view: ViewId): Pair => (view === 'left' || view === 'right' ? 'leftAndRight' : 'frontAndBack')

/** The body chart of a session: two views side by side, a kind to place, and a line to add points by name. */
export function ChartPane({ session, selected, onSelect }: ChartPaneProps) {
  const { t } = useTranslation('chart')
  const stored = useProcedure('chart.points', { sessionId: session.id }).data ?? []
  const ghosts = useProcedure('chart.ghosts', { sessionId: session.id }).data ?? []
  const commands = useChartCommands(session.id, onSelect)
  const { points, move } = useMovedPoints(stored, commands.move)
  const [pair, setPair] = useState<Pair>('frontAndBack')
  const [layer, setLayer] = useState<Layer>('superficial')
  const [kind, setKind] = useState<PointKind>('trigger-point')
  const [hover, setHover] = useState<Spot | null>(null)
  const entry = useRef<HTMLInputElement>(null)
  useChartKeys({ entry, changeLayer: () => setLayer(layer === 'deep' ? 'superficial' : 'deep') })

  const chosen = [...points, ...ghosts].find(({ pointId }) => pointId === selected)
  const tinted = [hover, chosen].flatMap((spot) =>
    spot?.muscle ? figureMuscles(spot.muscle, spot.side) : [],
  )

  const addByName = (suggestion: EntrySuggestion): void => {
    const spot = namedSpot(suggestion, viewsOf[pair][0])
    if (spot === null) return
    setPair(pairOf(spot.view))
    setLayer(spot.layer)
    void commands.place(spot, kind, suggestion.pain ?? null)
  }
  const labelOf = (point: ChartPoint, ghost: boolean): string => {
    const label = pointLabel(point, t)
    return ghost ? `${label}, ${t('legendGhost')}` : label
  }

  return (
    <section className="chart-pane" aria-label={t('title')}>
      <div className="chart-tools">
        <Segmented
          label={t('layer')}
          hideLabel
          size="small"
          value={layer}
          onChange={setLayer}
          options={[
            { id: 'superficial', label: t('superficial') },
            { id: 'deep', label: t('deep') },
          ]}
        />
        <Segmented
          label={t('views')}
          hideLabel
          size="small"
          value={pair}
          onChange={setPair}
          options={[
            { id: 'frontAndBack', label: t('frontAndBack') },
            { id: 'leftAndRight', label: t('leftAndRight') },
          ]}
        />
        <div className="grow" />
        <div className="chart-kind">
          <Select
            label={t('kindToPlace')}
            hideLabel
            size="small"
            value={kind}
            onChange={setKind}
            options={pointKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
          />
        </div>
        <div className="chart-entry">
          <ListEntry inputRef={entry} onChoose={addByName} />
        </div>
      </div>

      <div className="chart-views">
        {viewsOf[pair].map((view) => (
          <div key={view} className="chart-view">
            <ViewSides view={view} />
            <FigureCanvas
              view={view}
              layer={layer}
              label={t('figureLabel', { view: t(view) })}
              points={points}
              ghosts={ghosts}
              selected={selected}
              tinted={tinted}
              labelOf={labelOf}
              onHover={setHover}
              onPlace={(spot) => void commands.place(spot, kind, null)}
              onSelect={onSelect}
              onMove={(point, spot) => void move(point, spot)}
              onRemove={(point) => void commands.remove(point)}
            />
          </div>
        ))}
      </div>

      <footer className="chart-foot">
        <p className="chart-hover small soft">
          {hover === null
            ? t(points.length === 0 && ghosts.length === 0 ? 'noPoints' : 'hoverHint')
            : hover.muscle === null
              ? t('hoverNothing')
              : spotLabel(hover, t)}
        </p>
        <Legend points={points} hasGhosts={ghosts.length > 0} />
        {ghosts.length > 0 && (
          <div className="row-tight chart-earlier">
            <span className="small soft">{t('earlier', { count: ghosts.length })}</span>
            <Button size="small" onPress={() => void readAll()}>
              {t('carryAll')}
            </Button>
          </div>
        )}
      </footer>
    </section>
  )

  async function readAll(): Promise<void> {
    for (const ghost of ghosts) await commands.readAgain(ghost.pointId)
  }
}

const figureMuscles = (muscle: string, side: Spot['side']): string[] =>
  side === 'midline' ? [`${muscle}-left`, `${muscle}-right`] : [`${muscle}-${side}`]

/** Which side of the picture is the client's left: never left to be guessed. */
function ViewSides({ view }: { readonly view: ViewId }) {
  const { t } = useTranslation('chart')
  switch (view) {
    case 'posterior':
    case 'anterior':
      return (
        <div className="chart-sides small soft">
          <span>
            <strong>{t(view)}</strong>
            <br />
            {t(view === 'posterior' ? 'clientsLeft' : 'clientsRight')}
          </span>
          <span>
            <br />
            {t(view === 'posterior' ? 'clientsRight' : 'clientsLeft')}
          </span>
        </div>
      )
    case 'left':
    case 'right':
      return (
        <div className="chart-sides small soft">
          <strong>{t(view)}</strong>
        </div>
      )
  }
}
