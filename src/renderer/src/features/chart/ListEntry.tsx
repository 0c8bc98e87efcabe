import { type Ref, useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { type EntrySuggestion, nearestMuscles, parseEntry } from '../../../../body/entry.ts'
import { muscleName } from '../../../../body/names.ts'
import { spotLabel } from './pointLabel.ts'

interface ListEntryProps {
  readonly inputRef: Ref<HTMLInputElement>
  readonly onChoose: (suggestion: EntrySuggestion) => void
}

const keyOf = ({ muscle, side }: EntrySuggestion): string => `${muscle} ${side}`

/** A point by typing: "inf l 6" offers left infraspinatus with pain 6; Enter takes the first. */
export function ListEntry({ inputRef, onChoose }: ListEntryProps) {
  const { t } = useTranslation('chart')
  const [text, setText] = useState('')
  const suggestions = parseEntry(text).slice(0, 8)

  return (
    <ComboBox
      aria-label={t('addByName')}
      className="ui-field ui-field-small list-entry"
      inputValue={text}
      onInputChange={setText}
      items={suggestions.map((suggestion) => ({ id: keyOf(suggestion), suggestion }))}
      selectedKey={null}
      onSelectionChange={(key) => {
        const chosen = suggestions.find((suggestion) => keyOf(suggestion) === key)
        if (chosen === undefined) return
        setText('')
        onChoose(chosen)
      }}
      defaultFilter={() => true}
      allowsCustomValue
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Input
        ref={inputRef}
        className="ui-input"
        placeholder={t('addByNamePlaceholder')}
        spellCheck="false"
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || suggestions.length > 0 || text.trim() === '') return
          // what is typed next takes the place of words that name nothing, and the reason stays in view
          event.preventDefault()
          event.stopPropagation()
          event.currentTarget.select()
        }}
        onKeyDown={(event) => {
          const [first] = suggestions
          const nothingChosen = event.currentTarget.getAttribute('aria-activedescendant') === null
          if (event.key !== 'Enter' || first === undefined || !nothingChosen) return
          event.preventDefault()
          setText('')
          onChoose(first)
        }}
      />
      <Popover className="ui-popover ui-listpop" offset={4}>
        <ListBox className="ui-list" renderEmptyState={() => <NoMuscle text={text} />}>
          {({ suggestion }: { suggestion: EntrySuggestion }) => {
            const label = spotLabel({ ...suggestion, zone: null }, t)
            const pain = suggestion.pain === undefined ? '' : t('painOf', { pain: suggestion.pain })
            return (
              <ListBoxItem textValue={label} className="ui-list-row">
                <span className="grow">
                  {label} <span className="soft">{pain}</span>
                </span>
              </ListBoxItem>
            )
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** Why nothing is offered, and what may have been meant. */
function NoMuscle({ text }: { readonly text: string }) {
  const { t } = useTranslation('chart')
  const near = nearestMuscles(text).map((muscle) => muscleName(muscle).short)
  return (
    <div className="ui-list-empty">
      {t('noMuscle')}
      {near.length === 0 ? null : ` ${t('nearMuscles', { muscles: near.join(', ') })}`}
    </div>
  )
}
