import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { Kbd } from './Kbd.tsx'
import './Tooltip.css'

interface WithTooltipProps {
  readonly text: string
  readonly kbd?: string | undefined
  readonly placement?: 'top' | 'right' | 'bottom' | 'left' | undefined
  /** One React Aria element that takes the focus (a button, a link). */
  readonly children: ReactElement
}

/** Says what a control does, on hover and on keyboard focus. */
export function WithTooltip({ text, kbd, placement = 'top', children }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className="ui-tooltip" placement={placement} offset={6}>
        {text}
        {kbd === undefined ? null : <Kbd>{kbd}</Kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
