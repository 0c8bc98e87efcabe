import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Activity, PointKind } from '../../../../contract/models/chart.ts'
import type { LegendEntry, LegendId } from '../../../../contract/models/legend.ts'
import { useProcedure } from '../../api/useProcedure.ts'

const Looks = createContext<ReadonlyMap<LegendId, LegendEntry>>(new Map())

/** The therapist's own legend for every sign drawn inside. */
export function LegendLooks({ children }: { readonly children: ReactNode }) {
  const legend = useProcedure('chart.legend', {}).data
  const looks = useMemo(() => new Map((legend ?? []).map((entry) => [entry.id, entry])), [legend])
  return <Looks value={looks}>{children}</Looks>
}

/** How an entry of the legend looks; undefined until the legend is there, and outside `LegendLooks`. */
export const useLook = (id: LegendId): LegendEntry | undefined => useContext(Looks).get(id)

/** The legend entry of a finding: a trigger point has one for each state. */
export function legendIdOf(kind: PointKind, activity: Activity): LegendId {
  return kind === 'trigger-point' ? `trigger-point-${activity}` : kind
}
