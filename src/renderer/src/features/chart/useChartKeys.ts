import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isTextField } from '../../commands/shortcut.ts'
import { useCommands } from '../../commands/useCommands.ts'
import { scaleKey } from '../../ui/numberScale.ts'
import type { ChartItem } from './chartItem.ts'

interface ChartKeys {
  readonly entry: RefObject<HTMLInputElement | null>
  /** False once the session is signed: what writes to the chart is not offered. */
  readonly isOpen: boolean
  readonly changeLayer: () => void
  readonly changeTable: () => void
  /** The item the keys mean: focused, under the pointer, or chosen. */
  readonly target: () => ChartItem | null
  readonly hasEarlier: boolean
  readonly next: () => void
  readonly stillThere: (item: ChartItem) => void
  readonly gone: (item: ChartItem) => void
  readonly carryForward: () => void
  readonly openSheet: () => void
  readonly saveSheet: () => void
  /** Escape: what is picked, then what is chosen. */
  readonly letGo: () => void
  readonly setPain: (item: ChartItem, pain: number | null) => void
}

/** Keys of the chart: a point by name, the other layer; and for the item in hand still there, gone, its pain. */
export function useChartKeys(keys: ChartKeys): void {
  const { t } = useTranslation('chart')
  const group = t('title')
  const onTarget = (perform: (item: ChartItem) => void) => () => {
    const item = keys.target()
    if (item !== null) perform(item)
  }
  const hasTarget = () => keys.isOpen && keys.target() !== null
  useCommands([
    {
      id: 'chart.addByName',
      label: t('addByName'),
      group,
      shortcut: 'Ctrl+J',
      when: () => keys.isOpen,
      perform: () => keys.entry.current?.focus(),
    },
    { id: 'chart.print', label: t('openSheet'), group, perform: keys.openSheet },
    { id: 'chart.save', label: t('saveSheet'), group, perform: keys.saveSheet },
    { id: 'chart.layer', label: t('changeLayer'), group, shortcut: 'Ctrl+D', perform: keys.changeLayer },
    {
      id: 'chart.table',
      label: t('changeTable'),
      group,
      shortcut: 'Ctrl+Shift+T',
      perform: keys.changeTable,
    },
    { id: 'chart.next', label: t('nextItem'), group, shortcut: 'N', perform: keys.next },
    {
      id: 'chart.stillThere',
      label: t('stillThereKey'),
      group,
      shortcut: 'S',
      when: () => keys.isOpen && keys.target()?.state === 'earlier',
      perform: onTarget(keys.stillThere),
    },
    {
      id: 'chart.gone',
      label: t('goneKey'),
      group,
      shortcut: 'G',
      when: hasTarget,
      perform: onTarget(keys.gone),
    },
    {
      id: 'chart.carryAll',
      label: t('carryAll'),
      group,
      when: () => keys.isOpen && keys.hasEarlier,
      perform: keys.carryForward,
    },
  ])

  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    let lastKey: { readonly id: string; readonly key: string } | null = null
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTextField(event.target) || document.querySelector('.ui-veil, .ui-popover') !== null) return
      if (event.key === 'Escape') latest.current.letGo()
      if (!/^\d$/.test(event.key) || !latest.current.isOpen) return
      const item = latest.current.target()
      if (item === null || (item.form === 'mark' && item.mark.kind !== 'pain-area')) return
      const what = scaleKey(event.key, lastKey?.id === item.id ? lastKey.key : null, 0, 10)
      lastKey = { id: item.id, key: event.key }
      if (what.kind !== 'set') return
      event.preventDefault()
      latest.current.setPain(item, what.value)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
