import type { ReactNode } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { type Option, optionOf } from './options.ts'
import './Field.css'
import './Segmented.css'

interface SegmentedProps<Id extends string> {
  readonly label: string
  readonly hideLabel?: boolean
  readonly options: readonly (Option<Id> & { readonly icon?: ReactNode })[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly size?: 'normal' | 'small'
  readonly isDisabled?: boolean
}

/** One of two to five, all in view; arrow keys move the choice. */
export function Segmented<Id extends string>({
  label,
  hideLabel = false,
  options,
  value,
  onChange,
  size = 'normal',
  isDisabled = false,
}: SegmentedProps<Id>) {
  return (
    <RadioGroup
      aria-label={hideLabel ? label : undefined}
      value={value}
      onChange={(key) => {
        const option = optionOf(options, key)
        if (option !== null) onChange(option.id)
      }}
      orientation="horizontal"
      isDisabled={isDisabled}
      className="ui-field"
    >
      {hideLabel ? null : <Label className="ui-label">{label}</Label>}
      <div className={size === 'small' ? 'ui-seg ui-seg-small' : 'ui-seg'}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="ui-seg-part">
            {option.icon}
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
