import type { KeyboardEvent, Ref } from 'react'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField'
import { FieldFrame, type FieldProps, hiddenLabel } from './FieldFrame.tsx'
import './TextArea.css'

export interface TextAreaProps
  extends FieldProps,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'validate' | 'onKeyDown'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  /** Lines shown while it is empty; it grows with its text. */
  readonly rows?: number
  /** `plain` looks like paper until it is touched, as the note of a session does. */
  readonly look?: 'field' | 'plain'
  readonly inputRef?: Ref<HTMLTextAreaElement>
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** Text of any length; grows as it is written. */
export function TextArea({
  label,
  hideLabel,
  hint,
  error,
  placeholder,
  rows = 2,
  look = 'field',
  inputRef,
  onKeyDown,
  ...rest
}: TextAreaProps) {
  const frame = { label, hideLabel, hint, error }
  return (
    <AriaTextField
      autoComplete="off"
      {...rest}
      aria-label={hiddenLabel(frame)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className="ui-field"
    >
      <FieldFrame {...frame}>
        <AriaTextArea
          ref={inputRef}
          rows={rows}
          dir="auto"
          placeholder={placeholder}
          onKeyDown={onKeyDown}
          className={look === 'plain' ? 'ui-input ui-textarea ui-textarea-plain' : 'ui-input ui-textarea'}
        />
      </FieldFrame>
    </AriaTextField>
  )
}
