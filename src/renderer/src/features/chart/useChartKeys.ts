import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../../commands/useCommands.ts'

interface ChartKeys {
  readonly entry: RefObject<HTMLInputElement | null>
  readonly changeLayer: () => void
}

/** Keys of the chart: a point by name, the other layer. */
export function useChartKeys({ entry, changeLayer }: ChartKeys): void {
  const { t } = useTranslation('chart')
  const group = t('title')
  useCommands([
    {
      id: 'chart.addByName',
      label: t('addByName'),
      group,
      shortcut: 'Ctrl+J',
      perform: () => entry.current?.focus(),
    },
    { id: 'chart.layer', label: t('changeLayer'), group, shortcut: 'Ctrl+D', perform: changeLayer },
  ])
}
