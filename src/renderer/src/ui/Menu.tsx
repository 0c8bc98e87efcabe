import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Kbd } from './Kbd.tsx'
import './Select.css'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly kbd?: string
  readonly danger?: boolean
  readonly isDisabled?: boolean
  readonly onAction: () => void
}

interface MenuProps {
  /** Button that opens it. */
  readonly trigger: ReactElement
  readonly entries: readonly MenuEntry[]
}

/** Actions behind one button; arrow keys move, Enter does it. */
export function Menu({ trigger, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="ui-popover" placement="bottom end" offset={6}>
        <AriaMenu className="ui-list">
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              isDisabled={entry.isDisabled}
              onAction={entry.onAction}
              className="ui-list-row"
              data-danger={entry.danger === true || undefined}
            >
              {entry.icon}
              <span className="grow">{entry.label}</span>
              {entry.kbd === undefined ? null : <Kbd>{entry.kbd}</Kbd>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
