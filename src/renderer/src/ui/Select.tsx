import { Check, ChevronDown } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { useTranslation } from 'react-i18next'
import { FieldFrame, type FieldProps, hiddenLabel } from './FieldFrame.tsx'
import { type Option, optionOf } from './options.ts'
import './Select.css'

interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly placeholder?: string
  readonly size?: 'normal' | 'small'
  readonly isDisabled?: boolean
}

/** One of a few; the list opens on a press, typing jumps. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { t } = useTranslation('common')
  const { options, value, onChange, placeholder, size = 'normal', isDisabled } = props
  return (
    <AriaSelect
      aria-label={hiddenLabel(props)}
      value={value}
      onChange={(key) => {
        const option = optionOf(options, key)
        if (option !== null) onChange(option.id)
      }}
      placeholder={placeholder ?? t('choose')}
      isDisabled={isDisabled}
      isInvalid={props.error !== undefined}
      className={size === 'small' ? 'ui-field ui-field-small' : 'ui-field'}
    >
      <FieldFrame label={props.label} hideLabel={props.hideLabel} hint={props.hint} error={props.error}>
        <AriaButton className="ui-input ui-select">
          <SelectValue className="ui-select-value">
            {({ isPlaceholder, defaultChildren }) =>
              isPlaceholder ? (
                <span className="soft">{defaultChildren}</span>
              ) : (
                optionOf(options, value)?.label
              )
            }
          </SelectValue>
          <ChevronDown aria-hidden="true" />
        </AriaButton>
      </FieldFrame>
      <Popover className="ui-popover ui-listpop" offset={4}>
        <ListBox className="ui-list" items={options}>
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

/** A row of a list of options, with a tick when it is chosen. */
export function OptionRow({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className="ui-list-row">
      <span className="grow">
        {option.label}
        {option.detail === undefined ? null : <span className="ui-list-detail">{option.detail}</span>}
      </span>
      <Check aria-hidden="true" className="ui-list-tick" />
    </ListBoxItem>
  )
}
