import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format.ts'
import { type ChartItem, isPresent, itemLabel, markPlace, painOf } from './chartItem.ts'
import { Glyph } from './Glyph.tsx'
import type { ItemActions } from './ItemMark.tsx'
import { spotLabel } from './pointLabel.ts'
import { type Column, columns, sorted } from './tableOrder.ts'
import './ChartTable.css'

interface ChartTableProps {
  readonly items: readonly ChartItem[]
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly actions: ItemActions
}

/** The same chart as a table: every item a row, chosen by press or Enter, with the keys of the figure. */
export function ChartTable({ items, selected, onSelect, actions }: ChartTableProps) {
  const { t } = useTranslation('chart')
  const [order, setOrder] = useState<{ readonly column: Column; readonly down: boolean }>({
    column: 'place',
    down: false,
  })
  const place = (item: ChartItem): string =>
    item.form === 'point' ? spotLabel(item.point, t) : markPlace(item.mark, t)
  const kind = (item: ChartItem): string =>
    item.form === 'point' ? t(`kinds.${item.point.kind}`) : t(`markKinds.${item.mark.kind}`)
  const rows = sorted(items, order, { place, kind })

  if (items.length === 0) return <p className="chart-table soft">{t('tableEmpty')}</p>
  return (
    <div className="chart-table">
      <table>
        <caption className="chart-table-caption">{t('tableCaption')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={order.column !== column ? 'none' : order.down ? 'descending' : 'ascending'}
              >
                <button
                  type="button"
                  onClick={() => setOrder({ column, down: order.column === column ? !order.down : false })}
                >
                  {t(`columns.${column}`)}
                  {order.column === column &&
                    (order.down ? (
                      <ArrowDown aria-hidden="true" size={14} />
                    ) : (
                      <ArrowUp aria-hidden="true" size={14} />
                    ))}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((item) => (
            <tr key={item.id} data-selected={item.id === selected || undefined}>
              <th scope="row">
                <button
                  type="button"
                  data-point={item.id}
                  aria-label={itemLabel(item, t)}
                  aria-pressed={item.id === selected}
                  onClick={() => onSelect(item.id)}
                  onPointerEnter={() => actions.hover(item.id)}
                  onPointerLeave={() => actions.hover(null)}
                  onKeyDown={(event) => {
                    if (event.key === 'Delete' && item.state === 'today') actions.remove(item.id)
                    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
                    const next = rows[rows.indexOf(item) + step]
                    if (step === 0 || next === undefined) return
                    event.preventDefault()
                    event.currentTarget
                      .closest('table')
                      ?.querySelector<HTMLElement>(`[data-point="${next.id}"]`)
                      ?.focus()
                  }}
                >
                  {place(item)}
                </button>
              </th>
              <td>
                <span className="row-tight">
                  {item.form === 'point' && (
                    <svg viewBox="-1.5 -1.5 3 3" aria-hidden="true" className="chart-sign">
                      <Glyph kind={item.point.kind} activity={item.point.activity} />
                    </svg>
                  )}
                  {kind(item)}
                </span>
              </td>
              <td className="num">{painOf(item) ?? ''}</td>
              <td className="num">{item.form === 'point' ? (item.after?.pain ?? '') : ''}</td>
              <td className="num">{item.form === 'point' ? (item.point.tenderness ?? '') : ''}</td>
              <td>
                {item.form === 'point' && item.point.kind === 'trigger-point'
                  ? t(`activities.${item.point.activity}`)
                  : ''}
              </td>
              <td className="num">
                {formatDate(item.form === 'point' ? item.point.firstFound : item.mark.firstFound)}
              </td>
              <td>
                {t(item.state === 'earlier' ? 'notLookedAt' : isPresent(item) ? 'thereToday' : 'resolved')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
