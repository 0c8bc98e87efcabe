import type { ViewId } from '../../../../body/views.ts'

/** Views that stand side by side. */
export type Pair = 'frontAndBack' | 'leftAndRight' | 'soles'

export const viewsOf: Readonly<Record<Pair, readonly [ViewId, ...ViewId[]]>> = {
  frontAndBack: ['posterior', 'anterior'],
  leftAndRight: ['left', 'right'],
  soles: ['soles'],
}

export function pairOf(view: ViewId): Pair {
  switch (view) {
    case 'posterior':
    case 'anterior':
      return 'frontAndBack'
    case 'left':
    case 'right':
      return 'leftAndRight'
    case 'soles':
      return 'soles'
  }
}
