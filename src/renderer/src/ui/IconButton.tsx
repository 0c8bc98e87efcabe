import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { WithTooltip } from './Tooltip.tsx'
import './IconButton.css'

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** Said by the tooltip and to screen readers. */
  readonly label: string
  readonly children: ReactNode
  readonly kbd?: string
  readonly current?: boolean
  readonly placement?: 'top' | 'right' | 'bottom' | 'left'
  readonly ref?: Ref<HTMLButtonElement>
}

/** A 44 px target with a drawing on it; the word stands in its tooltip. */
export function IconButton({ label, children, kbd, current, placement, ref, ...rest }: IconButtonProps) {
  return (
    <WithTooltip text={label} kbd={kbd} placement={placement}>
      <AriaButton
        {...rest}
        ref={ref}
        aria-label={label}
        aria-current={current === true ? 'page' : undefined}
        className="ui-icon-button"
      >
        {children}
      </AriaButton>
    </WithTooltip>
  )
}
