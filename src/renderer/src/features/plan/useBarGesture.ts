import { type PointerEvent, type RefObject, useState } from 'react'
import type { PlanBlock } from '../../../../contract/models/plan.ts'
import { type BarGesture, type BarPreview, idle, move, press, previewOf, stretched } from './barGesture.ts'

interface BarActions {
  readonly onPress: (id: string) => void
  readonly onMove: (id: string, to: number) => void
  readonly onStretch: (id: string, minutes: number) => void
}

type Handler = (event: PointerEvent<HTMLElement>) => void

interface BarGestures {
  readonly kind: BarGesture['kind']
  readonly preview: BarPreview<PlanBlock>
  readonly cancel: () => void
  readonly handlers: {
    readonly onPointerDown: Handler
    readonly onPointerMove: Handler
    readonly onPointerUp: Handler
    readonly onPointerCancel: Handler
  }
}

/** Mouse, pen and finger on the bar: press chooses, drag reorders, the right edge stretches. `length` is in minutes. */
export function useBarGesture(
  bar: RefObject<HTMLElement | null>,
  blocks: readonly PlanBlock[],
  length: number,
  canMove: boolean,
  actions: BarActions,
): BarGestures {
  const [gesture, setGesture] = useState<BarGesture>(idle)
  const preview = previewOf(gesture, blocks)

  const onPointerDown: Handler = (event) => {
    const target = event.target instanceof Element ? event.target : null
    const stage = target?.closest('[data-stage]') ?? null
    const id = stage?.getAttribute('data-stage') ?? null
    if (event.button !== 0 || id === null || bar.current === null) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const onEdge = target?.closest('[data-edge]') !== null
    if (canMove) setGesture(press(id, onEdge, event.clientX, bar.current.clientWidth / length))
    actions.onPress(id)
    if (stage instanceof HTMLElement) stage.focus({ preventScroll: true })
    event.preventDefault()
  }

  const onPointerUp: Handler = (event) => {
    const last = move(gesture, event.clientX)
    setGesture(idle)
    switch (last.kind) {
      case 'idle':
      case 'pressed':
        break
      case 'dragging': {
        const { held } = previewOf(last, blocks)
        if (held !== null && blocks[held.at]?.id !== held.id) actions.onMove(held.id, held.at)
        break
      }
      case 'stretching': {
        const block = blocks.find(({ id }) => id === last.id)
        const minutes = block === undefined ? 0 : stretched(block.minutes, last.dx / last.scale)
        if (block !== undefined && minutes !== block.minutes) actions.onStretch(block.id, minutes)
        break
      }
    }
  }

  return {
    kind: gesture.kind,
    preview,
    cancel: () => setGesture(idle),
    handlers: {
      onPointerDown,
      onPointerMove: ({ clientX }) => setGesture((now) => (now.kind === 'idle' ? now : move(now, clientX))),
      onPointerUp,
      onPointerCancel: () => setGesture(idle),
    },
  }
}
