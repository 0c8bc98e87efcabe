import type { ReactNode, Ref } from 'react'
import { Input } from 'react-aria-components/Input'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField'
import { FieldFrame, type FieldProps, hiddenLabel } from './FieldFrame.tsx'

export interface TextFieldProps
  extends FieldProps,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'validate'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly size?: 'normal' | 'small'
  readonly inputRef?: Ref<HTMLInputElement>
  /** A button or the like after the input. */
  readonly after?: ReactNode
}

/** One line of text. Names and notes are the person's own: nothing is completed or corrected. */
export function TextField({
  label,
  hideLabel,
  hint,
  error,
  placeholder,
  size = 'normal',
  inputRef,
  after,
  ...rest
}: TextFieldProps) {
  const frame = { label, hideLabel, hint, error }
  return (
    <AriaTextField
      autoComplete="off"
      spellCheck="false"
      {...rest}
      aria-label={hiddenLabel(frame)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={size === 'small' ? 'ui-field ui-field-small' : 'ui-field'}
    >
      <FieldFrame {...frame}>
        {after === undefined ? (
          <Input ref={inputRef} dir="auto" className="ui-input" placeholder={placeholder} />
        ) : (
          <div className="row-tight">
            <Input ref={inputRef} dir="auto" className="ui-input" placeholder={placeholder} />
            {after}
          </div>
        )}
      </FieldFrame>
    </AriaTextField>
  )
}
