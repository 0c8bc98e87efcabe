import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react'
import { ClientListRow } from './ClientListRow.tsx'
import { heightOfRow, keyOfRow, type ListRow, moveInList } from './listRow.ts'
import './ClientList.css'

interface ClientListProps {
  readonly label: string
  readonly rows: readonly ListRow[]
  readonly active: number
  readonly onActive: (index: number) => void
  readonly onOpen: (row: ListRow) => void
  /** A letter typed here belongs to the search. */
  readonly onType: (letter: string) => void
  readonly listRef: RefObject<HTMLDivElement | null>
}

/** All clients, of which only the lines in view are drawn. Arrow keys move, Enter opens. */
export function ClientList({ label, rows, active, onActive, onOpen, onType, listRef }: ClientListProps) {
  const listId = useId()
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => listRef.current,
    estimateSize: (index) => {
      const row = rows[index]
      return row === undefined ? 0 : heightOfRow(row)
    },
    getItemKey: (index) => {
      const row = rows[index]
      return row === undefined ? index : keyOfRow(row)
    },
    overscan: 6,
  })

  // Heights belong to the lines that were there before.
  const measured = useRef(rows)
  useEffect(() => {
    if (measured.current === rows) return
    measured.current = rows
    lines.measure()
  }, [rows, lines])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const row = rows[active]
    const next = moveInList(event.key, active, rows.length, 8)
    if (next !== null) {
      onActive(next)
      lines.scrollToIndex(next)
    } else if (event.key === 'Enter' && row !== undefined) onOpen(row)
    else if (event.key.length === 1 && event.key !== ' ' && event.key !== '?') onType(event.key)
    else return
    event.preventDefault()
  }

  const idOf = (index: number) => `${listId}-${index}`
  return (
    <div
      ref={listRef}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={rows.length === 0 ? undefined : idOf(active)}
      className="clients-list"
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="clients-lines" style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, key, start, size }) => {
          const row = rows[index]
          return row === undefined ? null : (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active line.
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is heard by the list.
            <div
              key={key}
              id={idOf(index)}
              role="option"
              aria-selected={index === active}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="clients-line"
              style={{ height: size, transform: `translateY(${start}px)` }}
              onClick={() => onOpen(row)}
            >
              <ClientListRow row={row} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
