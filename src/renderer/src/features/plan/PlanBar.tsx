import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '../../../../contract/models/plan.ts'
import type { LibraryTechnique } from '../../../../contract/models/technique.ts'
import { BarStage } from './BarStage.tsx'
import { barMinutes, plannedMinutes, ticksOf } from './barScale.ts'
import { techniqueWord } from './techniqueWord.ts'
import { useBarGesture } from './useBarGesture.ts'
import './PlanBar.css'

interface PlanBarProps {
  readonly plan: Plan
  readonly techniques: readonly LibraryTechnique[]
  /** Minutes the bar stands for. */
  readonly length: number
  readonly selected: string
  readonly tools: ReactNode
  /** False once the session is signed: a stage can be chosen and nothing more. */
  readonly isOpen: boolean
  readonly onSelect: (id: string) => void
  readonly onMoveBy: (id: string, places: number) => void
  readonly onMoveTo: (id: string, to: number) => void
  readonly onMinutes: (id: string, next: (minutes: number) => number) => void
  readonly onRemove: (id: string) => void
}

/** The session's minutes with its stages on them: dragged, stretched at the right edge, or worked from the keyboard. */
export function PlanBar(props: PlanBarProps) {
  const { plan, techniques, length, selected, tools, isOpen, onSelect, onMoveTo, onMinutes } = props
  const { t } = useTranslation('plan')
  const bar = useRef<HTMLDivElement>(null)
  const keepFocus = useRef(false)
  const gesture = useBarGesture(bar, plan.blocks, length, isOpen, {
    onPress: onSelect,
    onMove: onMoveTo,
    onStretch: (id, minutes) => onMinutes(id, () => minutes),
  })
  const { stages, held } = gesture.preview
  const planned = plannedMinutes(stages)
  const shownLength = barMinutes(stages, plan.minutes)

  // A stage that changes its place in the page would lose the focus on the way.
  useLayoutEffect(() => {
    if (!keepFocus.current) return
    bar.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = barKey(event)
    if (key === null || (!isOpen && key.kind !== 'focus')) return
    event.preventDefault()
    event.stopPropagation()
    keepFocus.current = true
    const place = plan.blocks.findIndex(({ id }) => id === selected)
    switch (key.kind) {
      case 'focus': {
        const last = plan.blocks.length - 1
        const to = key.to === 'first' ? 0 : key.to === 'last' ? last : place + key.to
        const next = plan.blocks[Math.min(last, Math.max(0, to))]
        if (next !== undefined) onSelect(next.id)
        break
      }
      case 'move':
        props.onMoveBy(selected, key.places)
        break
      case 'minutes':
        onMinutes(selected, (minutes) => minutes + key.more)
        break
      case 'remove':
        props.onRemove(selected)
        break
      case 'cancel':
        gesture.cancel()
        break
    }
  }

  return (
    <div className="plan-bar-sheet">
      <div className="plan-bar-head">
        <p className="num" aria-live="polite">
          <strong>{t('total', { planned, count: plan.minutes })}</strong>
          {planned !== plan.minutes && (
            <span className={planned > plan.minutes ? 'plan-over' : 'plan-left'}>
              {planned > plan.minutes
                ? t('over', { count: planned - plan.minutes })
                : t('left', { count: plan.minutes - planned })}
            </span>
          )}
        </p>
        <div className="grow" />
        {tools}
      </div>
      <div
        ref={bar}
        role="listbox"
        aria-label={t('stages')}
        aria-orientation="horizontal"
        aria-describedby="plan-bar-help"
        className={`plan-bar plan-bar-${gesture.kind}`}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) {
            keepFocus.current = false
          }
        }}
        {...gesture.handlers}
      >
        {stages.map((stage) => (
          <BarStage
            key={stage.id}
            stage={stage}
            word={techniqueWord(techniques, stage)}
            length={shownLength}
            selected={stage.id === selected}
            severity={plan.findings.find(({ blockId }) => blockId === stage.id)?.severity ?? null}
            heldOffset={held?.id === stage.id ? held.offset : null}
          />
        ))}
        {planned < plan.minutes && (
          <div
            className="plan-gap"
            aria-hidden="true"
            style={{ width: share(plan.minutes - planned, shownLength) }}
          />
        )}
        {planned > plan.minutes && (
          <div className="plan-end" aria-hidden="true" style={{ left: share(plan.minutes, shownLength) }} />
        )}
      </div>
      <div className="plan-ticks" aria-hidden="true">
        {ticksOf(shownLength).map((minute) => (
          <span key={minute} style={{ left: share(minute, shownLength) }}>
            {minute}
          </span>
        ))}
      </div>
      <p id="plan-bar-help" className="plan-bar-help small soft">
        {isOpen ? t('barHelp') : null}
      </p>
    </div>
  )
}

const share = (minutes: number, length: number): string => `${(100 * minutes) / length}%`

type BarKey =
  | { readonly kind: 'focus'; readonly to: number | 'first' | 'last' }
  | { readonly kind: 'move'; readonly places: number }
  | { readonly kind: 'minutes'; readonly more: number }
  | { readonly kind: 'remove' | 'cancel' }

function barKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): BarKey | null {
  if (ctrlKey || metaKey) return null
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const by = key === 'ArrowLeft' ? -1 : 1
      return altKey ? { kind: 'move', places: by } : { kind: 'focus', to: by }
    }
    case 'Home':
      return { kind: 'focus', to: 'first' }
    case 'End':
      return { kind: 'focus', to: 'last' }
    case '+':
    case '=':
      return { kind: 'minutes', more: 1 }
    case '-':
      return { kind: 'minutes', more: -1 }
    case 'Delete':
    case 'Backspace':
      return { kind: 'remove' }
    case 'Escape':
      return { kind: 'cancel' }
    default:
      return null
  }
}
