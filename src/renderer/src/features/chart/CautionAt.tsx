import { TriangleAlert } from 'lucide-react'
import { locate } from '../../../../body/geometry/locate.ts'
import { cautionSiteName } from '../../../../body/names.ts'
import type { Spot } from '../../../../contract/models/chart.ts'

/** What to be careful of where a point lies, and why: said before anybody presses there. */
export function CautionAt({ spot }: { readonly spot: Pick<Spot, 'view' | 'layer' | 'x' | 'y'> }) {
  const { cautionSites } = locate(spot.view, spot.layer, spot.x, spot.y)
  return cautionSites.map((site) => {
    const { english, why } = cautionSiteName(site)
    return (
      <p key={site} className="small chart-caution">
        <TriangleAlert aria-hidden="true" size={14} /> {english}: {why}
      </p>
    )
  })
}
