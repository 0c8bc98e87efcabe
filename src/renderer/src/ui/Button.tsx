import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { Kbd } from './Kbd.tsx'
import './Button.css'

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode
  /** One primary on a screen; quiet has no border; danger only for what cannot be undone. */
  readonly variant?: ButtonVariant
  /** 44 px, or 36 px where the screen is dense and a mouse is at hand. */
  readonly size?: 'normal' | 'small'
  readonly icon?: ReactNode
  /** Shortcut shown on the button, as in "Ctrl+L". */
  readonly kbd?: string
  readonly wide?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with a word on it. `isPending` keeps the focus and says that it works. */
export function Button({
  children,
  variant = 'plain',
  size = 'normal',
  icon,
  kbd,
  wide = false,
  ref,
  ...rest
}: ButtonProps) {
  const classes = ['ui-button', `ui-button-${variant}`]
  if (size === 'small') classes.push('ui-button-small')
  if (wide) classes.push('ui-button-wide')
  return (
    <AriaButton {...rest} ref={ref} className={classes.join(' ')}>
      {icon}
      <span className="ui-button-label">{children}</span>
      {kbd === undefined ? null : <Kbd>{kbd}</Kbd>}
    </AriaButton>
  )
}
