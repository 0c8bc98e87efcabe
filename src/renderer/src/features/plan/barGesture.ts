import type { PlanBlock } from '../../../../contract/models/plan.ts'
import { plannedMinutes } from './barScale.ts'

type Stage = Pick<PlanBlock, 'id' | 'minutes'>

/** What a pointer is doing to the bar. `scale` is pixels a minute when it went down, and stays so until it is up. */
export type BarGesture =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'pressed' | 'dragging' | 'stretching'
      readonly id: string
      readonly x: number
      readonly dx: number
      readonly scale: number
    }

export const idle: BarGesture = { kind: 'idle' }

/** Nearer than this a press is only a press. */
const slack = 5
const longest = 240

/** A pointer went down on a stage; on its right edge it stretches. */
export const press = (id: string, onEdge: boolean, x: number, scale: number): BarGesture => ({
  kind: onEdge ? 'stretching' : 'pressed',
  id,
  x,
  dx: 0,
  scale,
})

export function move(gesture: BarGesture, x: number): BarGesture {
  if (gesture.kind === 'idle') return gesture
  const dx = x - gesture.x
  const kind = gesture.kind === 'pressed' && Math.abs(dx) > slack ? 'dragging' : gesture.kind
  return { ...gesture, kind, dx }
}

/** Minutes of a stage whose edge was pulled by `pulled` minutes: whole, at least one. */
export const stretched = (minutes: number, pulled: number): number =>
  Math.min(longest, Math.max(1, minutes + Math.round(pulled)))

/** Where a stage belongs whose left edge was dragged to `start` minutes: the place whose own start lies nearest. */
export function slotAt(others: readonly Pick<Stage, 'minutes'>[], start: number): number {
  let best = 0
  for (let slot = 1; slot <= others.length; slot += 1) {
    const near = (at: number) => Math.abs(plannedMinutes(others.slice(0, at)) - start)
    if (near(slot) < near(best)) best = slot
  }
  return best
}

export interface BarPreview<S extends Stage> {
  /** The stages as they would be if the pointer went up now. */
  readonly stages: readonly S[]
  /** The one in the hand, and how many pixels it hangs beside its place. */
  readonly held: { readonly id: string; readonly at: number; readonly offset: number } | null
}

/** What the bar shows while a pointer works on it. */
export function previewOf<S extends Stage>(gesture: BarGesture, stages: readonly S[]): BarPreview<S> {
  if (gesture.kind === 'idle') return { stages, held: null }
  const { id, dx, scale } = gesture
  const from = stages.findIndex((stage) => stage.id === id)
  const stage = stages[from]
  if (stage === undefined) return { stages, held: null }
  switch (gesture.kind) {
    case 'pressed':
      return { stages, held: null }
    case 'stretching': {
      const minutes = stretched(stage.minutes, dx / scale)
      return { stages: stages.map((each) => (each === stage ? { ...stage, minutes } : each)), held: null }
    }
    case 'dragging': {
      const others = stages.filter((each) => each !== stage)
      const wanted = plannedMinutes(stages.slice(0, from)) + dx / scale
      const start = Math.min(plannedMinutes(others), Math.max(0, wanted))
      const at = slotAt(others, start)
      return {
        stages: others.toSpliced(at, 0, stage),
        held: { id, at, offset: (start - plannedMinutes(others.slice(0, at))) * scale },
      }
    }
  }
}
