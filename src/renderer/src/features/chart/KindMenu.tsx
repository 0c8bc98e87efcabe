import { Check, ChevronDown } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { pointKinds } from '../../../../contract/models/chart.ts'
import type { LegendId } from '../../../../contract/models/legend.ts'
import { legendIdOf, useLook } from './looks.tsx'
import { Sign } from './Sign.tsx'
import { type Tool, tools } from './tool.ts'

interface KindMenuProps {
  readonly tool: Tool
  readonly onChange: (tool: Tool) => void
}

const marks = ['pain-zone', 'pain-drawn', 'rotation', 'elevated', 'depressed'] as const
type ToolId = (typeof pointKinds)[number] | (typeof marks)[number]

/** What the next press marks, each with its sign. */
export function KindMenu({ tool, onChange }: KindMenuProps) {
  const { t } = useTranslation('chart')
  const current = toolId(tool)
  const word = (id: ToolId): string => (isPoint(id) ? t(`kinds.${id}`) : t(`tools.${id}`))
  const row = (id: ToolId) => (
    <MenuItem
      key={id}
      id={id}
      textValue={word(id)}
      className="ui-list-row"
      onAction={() => {
        const chosen = tools.get(id)
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      <ToolSign id={id} />
      <span className="grow">{word(id)}</span>
      {id === current && <Check aria-hidden="true" />}
    </MenuItem>
  )
  return (
    <MenuTrigger>
      <AriaButton
        className="ui-input ui-select chart-kind-button"
        aria-label={t('kindToPlaceIs', { kind: word(current) })}
      >
        <ToolSign id={current} />
        <span className="ui-select-value">{word(current)}</span>
        <ChevronDown aria-hidden="true" />
      </AriaButton>
      <Popover className="ui-popover" placement="bottom end" offset={4}>
        <Menu className="ui-list chart-kind-list" aria-label={t('kindToPlace')}>
          <MenuSection>
            <Header className="chart-menu-head">{t('pointsHead')}</Header>
            {pointKinds.map(row)}
          </MenuSection>
          <MenuSection>
            <Header className="chart-menu-head">{t('marksHead')}</Header>
            {marks.map(row)}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

const isPoint = (id: ToolId): id is (typeof pointKinds)[number] => pointKinds.some((kind) => kind === id)

function toolId(tool: Tool): ToolId {
  switch (tool.kind) {
    case 'point':
      return tool.point
    case 'zone':
      return 'pain-zone'
    case 'draw':
      return 'pain-drawn'
    case 'sign':
      return tool.mark
  }
}

function ToolSign({ id }: { readonly id: ToolId }) {
  const entry: LegendId = isPoint(id)
    ? legendIdOf(id, 'active')
    : id === 'pain-zone' || id === 'pain-drawn'
      ? 'pain-area'
      : id
  const look = useLook(entry)
  return (
    <svg viewBox="-1.5 -1.5 3 3" aria-hidden="true" className="chart-sign">
      {look !== undefined && <Sign symbol={look.symbol} colour={look.colour} />}
    </svg>
  )
}
