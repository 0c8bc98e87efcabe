import type { ReactElement, ReactNode } from 'react'
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover as AriaPopover } from 'react-aria-components/Popover'
import './Popover.css'
import './Select.css'

interface PopoverProps {
  /** Button that opens it. */
  readonly trigger: ReactElement
  /** Said to screen readers. */
  readonly label: string
  readonly children: ReactNode
  readonly placement?: 'bottom start' | 'bottom end' | 'right top' | 'left top' | 'top'
}

/** A small sheet beside its button; Escape or a press outside closes it. */
export function Popover({ trigger, label, children, placement = 'bottom start' }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className="ui-popover" placement={placement} offset={6}>
        <AriaDialog aria-label={label} className="ui-popover-body">
          {children}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
