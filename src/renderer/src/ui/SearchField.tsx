import { Search, X } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField'
import { useTranslation } from 'react-i18next'
import { Kbd } from './Kbd.tsx'
import './Field.css'
import './SearchField.css'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly kbd?: string
  readonly autoFocus?: boolean
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Search as you type; Escape empties it. */
export function SearchField({
  label,
  value,
  onChange,
  placeholder,
  kbd,
  autoFocus,
  onKeyDown,
  inputRef,
}: SearchFieldProps) {
  const { t } = useTranslation('common')
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      autoComplete="off"
      spellCheck="false"
      className="ui-search"
    >
      <Search aria-hidden="true" className="ui-search-glass" />
      <Input ref={inputRef} className="ui-input" placeholder={placeholder ?? label} onKeyDown={onKeyDown} />
      {value === '' ? (
        kbd === undefined ? null : (
          <Kbd>{kbd}</Kbd>
        )
      ) : (
        <AriaButton className="ui-search-clear" aria-label={t('clear')}>
          <X aria-hidden="true" />
        </AriaButton>
      )}
    </AriaSearchField>
  )
}
