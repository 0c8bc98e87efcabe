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

/**
 * A button with a word on it. While `isPending` it keeps the focus and does nothing. (React Aria's own pending state
 * announces by an element that outlives the button without its name.)
 */
export function Button({
  children,
  variant = 'plain',
  size = 'normal',
  icon,
  kbd,
  wide = false,
  isPending = false,
  type,
  onPress,
  ref,
  ...rest
}: ButtonProps) {
  const classes = ['ui-button', `ui-button-${variant}`]
  if (size === 'small') classes.push('ui-button-small')
  if (wide) classes.push('ui-button-wide')
  if (isPending) classes.push('ui-button-pending')
  return (
    <AriaButton
      {...rest}
      ref={ref}
      type={isPending ? 'button' : type}
      onPress={isPending ? undefined : onPress}
      className={classes.join(' ')}
    >
      {icon}
      <span className="ui-button-label">{children}</span>
      {kbd === undefined ? null : <Kbd>{kbd}</Kbd>}
    </AriaButton>
  )
}
