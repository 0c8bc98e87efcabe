import type { Spot } from '../../../../contract/models/chart.ts'
import type { Area, StrokeShape } from '../../../../contract/models/mark.ts'
import { useAim } from './chartAim.tsx'
import type { ChartItem } from './chartItem.ts'
import { useChartCommands } from './useChartCommands.ts'

/** Where the client says a point refers to: a press takes a zone in or out, a line adds what was drawn. */
export function useReport(sessionId: string, items: readonly ChartItem[]) {
  const { aim } = useAim()
  const commands = useChartCommands(sessionId)
  const item = aim.kind === 'report' ? items.find(({ id }) => id === aim.pointId) : undefined

  const change = (to: (areas: readonly Area[]) => readonly Area[]): void => {
    if (item?.form !== 'point') return
    void commands.change(item, { referralAreas: [...to(item.point.referralAreas)] })
  }
  return {
    pick: (spot: Spot | null): void => {
      if (spot === null || spot.zone === null) return
      const { zone } = spot
      const side = spot.side === 'midline' ? 'left' : spot.side
      change((areas) => {
        const rest = areas.filter(
          (area) => !(area.form === 'zone' && area.zone === zone && area.side === side),
        )
        return rest.length < areas.length ? rest : [...areas, { form: 'zone', zone, side }]
      })
    },
    draw: (stroke: StrokeShape): void => change((areas) => [...areas, stroke]),
  }
}
