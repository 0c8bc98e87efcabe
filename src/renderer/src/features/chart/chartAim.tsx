import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { Spot } from '../../../../contract/models/chart.ts'

/** What chart and card are about together, beyond the chosen item. */
export type Aim =
  | { readonly kind: 'none' }
  /** A muscle to look in, shown before it is charted. */
  | { readonly kind: 'look'; readonly spot: Spot }
  /** The client shows where a point refers to: presses on the figure pick zones, or draw. */
  | { readonly kind: 'report'; readonly pointId: string; readonly freehand: boolean }

interface AimState {
  readonly aim: Aim
  readonly setAim: (aim: Aim) => void
}

const noAim: Aim = { kind: 'none' }
const AimContext = createContext<AimState>({ aim: noAim, setAim: () => undefined })

/** Holds what the chart and the card beside it look at. */
export function ChartAim({ children }: { readonly children: ReactNode }) {
  const [aim, setAim] = useState<Aim>(noAim)
  const state = useMemo(() => ({ aim, setAim }), [aim])
  return <AimContext value={state}>{children}</AimContext>
}

export const useAim = (): AimState => useContext(AimContext)
