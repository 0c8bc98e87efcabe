import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntrySuggestion } from '../../../../body/entry.ts'
import type { Layer, ViewId } from '../../../../body/views.ts'
import type { Spot } from '../../../../contract/models/chart.ts'
import type { StrokeShape } from '../../../../contract/models/mark.ts'
import type { Session } from '../../../../contract/models/session.ts'
import { ChartFoot } from './ChartFoot.tsx'
import { ChartSheetDialog } from './ChartSheetDialog.tsx'
import { ChartTable } from './ChartTable.tsx'
import { ChartTools } from './ChartTools.tsx'
import { ChartView } from './ChartView.tsx'
import { useAim } from './chartAim.tsx'
import { type ChartItem, itemLabel, placeOf } from './chartItem.ts'
import type { ItemActions } from './ItemMark.tsx'
import { namedSpot } from './namedSpot.ts'
import { type Pair, pairOf, viewsOf } from './pair.ts'
import { spotAt, type Under } from './spot.ts'
import { firstTool, type Tool } from './tool.ts'
import { useChartCommands } from './useChartCommands.ts'
import { useChartItems } from './useChartItems.ts'
import { useChartKeys } from './useChartKeys.ts'
import { useChartSheet } from './useChartSheet.ts'
import { useItemFocus } from './useItemFocus.ts'
import { useMovedItems } from './useMovedItems.ts'
import { useReport } from './useReport.ts'
import './ChartPane.css'

interface ChartPaneProps {
  readonly session: Session
  /** Id of the chosen point or mark. */
  readonly selected: string | null
  readonly onSelect: (id: string | null) => void
}

/** The body chart of a session: two views side by side, a kind to place, and a line to add points by name. */
export function ChartPane({ session, selected, onSelect }: ChartPaneProps) {
  const { t } = useTranslation('chart')
  const isOpen = session.status === 'draft'
  const stored = useChartItems(session.id)
  const commands = useChartCommands(session.id)
  const { items, move } = useMovedItems(stored, commands.move)
  const [pair, setPair] = useState<Pair>('frontAndBack')
  const [layer, setLayer] = useState<Layer>('superficial')
  const [tool, setTool] = useState<Tool>(firstTool)
  const [under, setUnder] = useState<Under | null>(null)
  const [asTable, setAsTable] = useState(false)
  const { aim, setAim } = useAim()
  const sheet = useChartSheet(session)
  const report = useReport(session.id, items)
  const pane = useRef<HTMLElement>(null)
  const entry = useRef<HTMLInputElement>(null)
  const hovered = useRef<string | null>(null)
  const placing = useRef<Promise<string | null> | null>(null)
  const { focus, follow } = useItemFocus(pane)

  const select = (id: string | null): void => {
    if (aim.kind !== 'none') setAim({ kind: 'none' })
    onSelect(id)
  }
  const show = (spot: { readonly view: ViewId; readonly layer?: Layer }): void => {
    setPair(pairOf(spot.view))
    if (spot.layer !== undefined) setLayer(spot.layer)
  }
  const made = (making: Promise<string | null>, takesFocus: boolean): void => {
    placing.current = making
    void making.then((id) => {
      if (id === null) return
      select(id)
      if (takesFocus) focus(id)
    })
  }
  const onPress = (spot: Spot | null): void => {
    if (aim.kind === 'report') report.pick(spot)
    else if (spot === null || !isOpen) select(null)
    else mark(spot)
  }
  const mark = (spot: Spot): void => {
    const { view, x, y, zone, side } = spot
    switch (tool.kind) {
      case 'point':
        made(commands.place(spot, tool.point, null), true)
        break
      case 'zone': {
        if (zone === null) break
        const own = side === 'midline' ? 'left' : side
        made(commands.drawMark('pain-area', { form: 'zone', zone, side: own }), true)
        break
      }
      case 'sign':
        made(commands.drawMark(tool.mark, { form: 'place', view, x, y }), true)
        break
      case 'draw':
        break
    }
  }
  const onLine = (stroke: StrokeShape): void => {
    if (aim.kind === 'report') report.draw(stroke)
    else if (isOpen) made(commands.drawMark('pain-area', stroke), true)
  }
  const onDouble = (): void => {
    void placing.current?.then(async (id) => {
      if (id === null) return
      onSelect(null)
      await commands.undo()
    })
    placing.current = null
  }
  const addByName = (suggestion: EntrySuggestion): void => {
    const spot = namedSpot(suggestion, viewsOf[pair][0])
    if (spot === null) return
    show(spot)
    made(
      commands.place(spot, tool.kind === 'point' ? tool.point : 'trigger-point', suggestion.pain ?? null),
      false,
    )
  }

  const find = (id: string | null): ChartItem | null => items.find((item) => item.id === id) ?? null
  const target = (): ChartItem | null => {
    const focused = document.activeElement?.closest('[data-point]')?.getAttribute('data-point') ?? null
    return find(focused) ?? find(hovered.current) ?? find(selected)
  }
  const goTo = (item: ChartItem | undefined): void => {
    if (item === undefined) return
    show({ view: placeOf(item, viewsOf[pair]).view })
    select(item.id)
    focus(item.id)
  }
  const after = (id: string | null): ChartItem | undefined => {
    const earlier = items.filter((item) => item.state === 'earlier' || item.id === id)
    const among = earlier.some((item) => item.id !== id) ? earlier : items
    const at = among.findIndex((item) => item.id === id)
    return [...among.slice(at + 1), ...among.slice(0, Math.max(0, at))].find((item) => item.id !== id)
  }
  const done = (item: ChartItem): void => {
    select(item.id)
    focus(item.id)
  }
  useChartKeys({
    entry,
    isOpen,
    changeLayer: () => setLayer(layer === 'deep' ? 'superficial' : 'deep'),
    changeTable: () => setAsTable(!asTable),
    target,
    hasEarlier: items.some((item) => item.state === 'earlier'),
    next: () => goTo(after(target()?.id ?? null)),
    stillThere: (item) => {
      done(item)
      void commands.stillThere(item)
    },
    gone: (item) => {
      const next = after(item.id)
      void commands.gone(item)
      if (next?.state === 'earlier') goTo(next)
      else done(item)
    },
    letGo: () => {
      if (aim.kind === 'none') onSelect(null)
      else setAim({ kind: 'none' })
    },
    carryForward: () => void commands.carryForward(),
    openSheet: () => void sheet.open(),
    saveSheet: () => void sheet.save(),
    setPain: (item, pain) => {
      done(item)
      void commands.setPain(item, pain)
    },
  })

  const latest = useRef({ items, select, move, commands, onSelect, isOpen })
  latest.current = { items, select, move, commands, onSelect, isOpen }
  const actions = useMemo<ItemActions>(() => {
    /** The item, where it may still be changed. */
    const openById = (id: string) =>
      latest.current.isOpen ? latest.current.items.find((item) => item.id === id) : undefined
    return {
      select: (id) => latest.current.select(id),
      hover: (id) => {
        hovered.current = id
      },
      nudge: (id, dx, dy) => {
        const item = openById(id)
        if (item === undefined) return
        const { view, x, y } = placeOf(item)
        const itemLayer = item.form === 'point' ? item.point.layer : 'superficial'
        const spot = spotAt(view, itemLayer, x + dx, y + dy)
        if (spot !== null) void latest.current.move(item, spot)
      },
      remove: (id) => {
        const item = openById(id)
        if (item === undefined) return
        void latest.current.commands.remove(item).then((removed) => {
          if (removed) latest.current.onSelect(null)
        })
      },
    }
  }, [])
  const labelOf = useCallback((item: ChartItem) => itemLabel(item, t), [t])

  const looked = aim.kind === 'look' ? aim.spot : null
  useEffect(() => {
    if (looked === null) return
    setPair(pairOf(looked.view))
    setLayer(looked.layer)
  }, [looked])

  return (
    <section ref={pane} className="chart-pane" aria-label={t('title')} onFocusCapture={follow}>
      <ChartTools
        {...{ layer, setLayer, pair, setPair, tool, setTool, asTable, setAsTable, addByName }}
        entry={entry}
        session={session}
        openSheet={() => void sheet.open()}
        bringBack={(item) => {
          show({ view: item.point.view })
          void commands.bringBack(item).then((back) => back && select(item.id))
        }}
      />
      {asTable ? (
        <ChartTable items={items} selected={selected} onSelect={select} actions={actions} />
      ) : (
        <div className="chart-views">
          {viewsOf[pair].map((view) => (
            <ChartView
              key={view}
              {...{ view, layer, items, selected, tool, under, labelOf, actions, onPress, onLine, onDouble }}
              isOpen={isOpen}
              onHover={setUnder}
              onDrop={(id, spot) => {
                const item = find(id)
                if (item !== null) void move(item, spot)
              }}
            />
          ))}
        </div>
      )}
      <ChartFoot
        items={items}
        under={asTable ? null : under}
        tool={tool}
        isOpen={isOpen}
        onCarry={() => void commands.carryForward()}
      />
      <ChartSheetDialog sheet={sheet} />
    </section>
  )
}
