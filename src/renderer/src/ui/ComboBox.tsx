import { ChevronDown } from 'lucide-react'
import { type Ref, useMemo } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { FieldFrame, type FieldProps, hiddenLabel } from './FieldFrame.tsx'
import { foldedMatch } from './foldText.ts'
import { type Option, optionOf } from './options.ts'
import { OptionRow } from './Select.tsx'
import './Select.css'

interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  /** Null when the text was emptied. */
  readonly onChange: (value: Id | null) => void
  readonly placeholder?: string
  readonly size?: 'normal' | 'small'
  readonly autoFocus?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** One of many, found by typing parts of its name or detail, accents folded. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { t } = useTranslation('common')
  const { options, value, onChange, placeholder, size = 'normal', autoFocus, inputRef } = props
  /** What is searched under a label: the label alone reaches the filter. Options of one label are found together. */
  const searched = useMemo(() => {
    const texts = new Map<string, string>()
    for (const { label, detail = '', also = '' } of options)
      texts.set(label, `${texts.get(label) ?? label} ${detail} ${also}`)
    return texts
  }, [options])
  return (
    <AriaComboBox
      aria-label={hiddenLabel(props)}
      value={value}
      onChange={(key) => onChange(optionOf(options, key)?.id ?? null)}
      defaultItems={options}
      defaultFilter={(label, typed) => foldedMatch(searched.get(label) ?? label, typed)}
      menuTrigger="focus"
      allowsEmptyCollection
      autoFocus={autoFocus}
      isInvalid={props.error !== undefined}
      className={size === 'small' ? 'ui-field ui-field-small' : 'ui-field'}
    >
      <FieldFrame label={props.label} hideLabel={props.hideLabel} hint={props.hint} error={props.error}>
        <div className="ui-combo">
          <Input
            ref={inputRef}
            className="ui-input"
            placeholder={placeholder ?? t('typeToFind')}
            spellCheck="false"
          />
          <AriaButton className="ui-combo-button">
            <ChevronDown aria-hidden="true" />
          </AriaButton>
        </div>
      </FieldFrame>
      <Popover className="ui-popover ui-listpop" offset={4}>
        <ListBox<Option<Id>>
          className="ui-list"
          renderEmptyState={() => <div className="ui-list-empty">{t('nothingFound')}</div>}
        >
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
