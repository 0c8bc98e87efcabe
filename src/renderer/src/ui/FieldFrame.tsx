import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import './Field.css'

/** What every field takes beside its value. */
export interface FieldProps {
  readonly label: string
  /** Keeps the label for screen readers alone. */
  readonly hideLabel?: boolean | undefined
  /** One line under the field, before anything is wrong. */
  readonly hint?: ReactNode
  /** What is wrong and what to do; the typed text stays. */
  readonly error?: string | undefined
}

/** Whether to hand React Aria an `aria-label` in place of a visible label. */
export function hiddenLabel(props: FieldProps): string | undefined {
  return props.hideLabel === true ? props.label : undefined
}

/** Label above, hint or error below. Stands inside a React Aria field, which ties them together. */
export function FieldFrame({
  label,
  hideLabel,
  hint,
  error,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  return (
    <>
      {hideLabel === true ? null : <Label className="ui-label">{label}</Label>}
      {children}
      {hint === undefined || error !== undefined ? null : (
        <Text slot="description" className="ui-hint">
          {hint}
        </Text>
      )}
      <FieldError className="ui-field-error">{error}</FieldError>
    </>
  )
}
