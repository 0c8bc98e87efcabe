import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CautionSiteId } from '../../../../body/ids.ts'
import { cautionSiteName } from '../../../../body/names.ts'

interface RegionCautionsProps {
  readonly sites: readonly CautionSiteId[]
  /** Whether the reasons are said at once, as for the place under the pointer. */
  readonly isOpen: boolean
}

/** The caution sites where a technique works or is about to, with the reason of each. */
export function RegionCautions({ sites, isOpen }: RegionCautionsProps) {
  const { t } = useTranslation('plan')
  const each = [...new Set(sites)].map((site) => ({ site, ...cautionSiteName(site) }))
  if (each.length === 0) return null
  if (isOpen)
    return each.map(({ site, english, why }) => (
      <p key={site} className="region-caution">
        <TriangleAlert aria-hidden="true" size={14} /> {english}: {why}
      </p>
    ))
  const names = each.map(({ english }, at) => (at === 0 ? english : english.toLocaleLowerCase())).join(', ')
  return (
    <details className="region-caution">
      <summary>
        <TriangleAlert aria-hidden="true" size={14} /> {t('cautionHere', { names })}
      </summary>
      {each.map(({ site, english, why }) => (
        <p key={site}>{each.length === 1 ? why : `${english}: ${why}`}</p>
      ))}
    </details>
  )
}
