import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { scaleKey } from './numberScale.ts'
import './NumberScale.css'

interface NumberScaleProps {
  readonly label: string
  readonly from: number
  readonly to: number
  /** Null while it was not asked. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  /** What the chosen number means ("grimace"); stands after the numbers. */
  readonly meaning?: ReactNode
  /** `row`: label before, as in the cards; `above`: label over the numbers. */
  readonly layout?: 'row' | 'above'
  readonly isDisabled?: boolean
}

/** Pain 0-10, tenderness 0-4, pressure 1-5: press again, or Delete, to leave it open. Digits set it from the keyboard. */
export function NumberScale({
  label,
  from,
  to,
  value,
  onChange,
  meaning,
  layout = 'row',
  isDisabled = false,
}: NumberScaleProps) {
  const labelId = useId()
  const lastKey = useRef<string | null>(null)
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const what = scaleKey(event.key, lastKey.current, from, to)
    lastKey.current = event.key
    if (what.kind === 'none') return
    event.preventDefault()
    onChange(what.kind === 'clear' ? null : what.value)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the group inside; the frame only listens.
    <div className={`ui-scale ui-scale-${layout}`} onKeyDown={onKeyDown}>
      <span className="ui-scale-label" id={labelId}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={labelId}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => {
          const [key] = keys
          onChange(typeof key === 'number' ? key : null)
        }}
        isDisabled={isDisabled}
        className={to - from > 5 ? 'ui-scale-numbers' : 'ui-scale-numbers ui-scale-few'}
      >
        {numbers.map((number) => (
          <ToggleButton key={number} id={number} className="ui-scale-number">
            {number}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {meaning === undefined ? null : <span className="ui-scale-meaning">{meaning}</span>}
    </div>
  )
}
