import type { ComponentType } from 'react'

/** A part of the window whose program is not in the first load. */
export interface LaterPart<Props extends object> {
  /** Tells it from other parts shown at the same place. */
  readonly key: string
  /** The part, once it was fetched. */
  readonly fetched: () => ComponentType<Props> | null
  readonly fetch: () => Promise<ComponentType<Props>>
}

let parts = 0

/** Splits a part off the first load: `laterPart(() => import('./Page.tsx').then((m) => m.Page))`. */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let part: ComponentType<Props> | null = null
  let fetching: Promise<ComponentType<Props>> | null = null
  parts += 1
  return {
    key: `part-${parts}`,
    fetched: () => part,
    fetch: () => {
      fetching ??= load().then((loaded) => {
        part = loaded
        return loaded
      })
      return fetching
    },
  }
}
