import { Check, Plus } from 'lucide-react'
import { useContext, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { OverlayTriggerStateContext } from 'react-aria-components/Dialog'
import { useTranslation } from 'react-i18next'
import { type ZoneId, zoneIds } from '../../../../body/ids.ts'
import { zoneName } from '../../../../body/names.ts'
import type { Region } from '../../../../contract/models/plan.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { withSide } from './regions.ts'

interface RegionChipsProps {
  readonly regions: readonly Region[]
  readonly onChange: (regions: readonly Region[]) => void
}

const sides = ['both', 'left', 'right'] as const

/** Up to so many stand in view; of more, the first and a press for the rest. */
const mostInView = 4
const firstInView = 3

/** A chip does without the vertebrae: "Upper back (C7 to T3)". */
const shortName = (zone: ZoneId): string => zoneName(zone).replace(/ \(.*\)$/, '')

/** The regions of a stage by name; each opens its sides, the last adds one more. The way without a mouse. */
export function RegionChips({ regions, onChange }: RegionChipsProps) {
  const { t } = useTranslation('plan')
  const [all, setAll] = useState(false)
  const shown = all || regions.length <= mostInView ? regions : regions.slice(0, firstInView)
  return (
    <ul className="stage-chips" aria-label={t('regions')}>
      {shown.map(({ zone, side }) => (
        <li key={zone}>
          <Menu
            trigger={
              <AriaButton className="stage-chip">
                {shortName(zone)}{' '}
                {side === 'both' ? (
                  <VisuallyHidden>{t('sides.both')}</VisuallyHidden>
                ) : (
                  <b>{t(`sides.${side}`)}</b>
                )}
              </AriaButton>
            }
            entries={[
              ...sides.map((each) => ({
                id: each,
                label: t(`onlySides.${each}`),
                icon: each === side ? <Check aria-hidden="true" /> : undefined,
                onAction: () => onChange(withSide(regions, zone, each)),
              })),
              { id: 'out', label: t('leaveOut'), onAction: () => onChange(withSide(regions, zone, null)) },
            ]}
          />
        </li>
      ))}
      {shown.length < regions.length && (
        <li>
          <AriaButton className="stage-chip stage-chip-add" onPress={() => setAll(true)}>
            {t('moreRegions', { count: regions.length - shown.length })}
          </AriaButton>
        </li>
      )}
      <li>
        <Popover
          label={t('addRegion')}
          trigger={
            <AriaButton className="stage-chip stage-chip-add">
              <Plus aria-hidden="true" />
              {t('addRegion')}
            </AriaButton>
          }
        >
          <AddRegion regions={regions} onAdd={(zone) => onChange(withSide(regions, zone, 'both'))} />
        </Popover>
      </li>
    </ul>
  )
}

interface AddRegionProps {
  readonly regions: readonly Region[]
  readonly onAdd: (zone: ZoneId) => void
}

/** Takes one region and goes. */
function AddRegion({ regions, onAdd }: AddRegionProps) {
  const { t } = useTranslation('plan')
  const sheet = useContext(OverlayTriggerStateContext)
  const left = zoneIds.filter((zone) => !regions.some((region) => region.zone === zone))
  return (
    <ComboBox
      label={t('addRegion')}
      hint={t('addRegionHint')}
      autoFocus
      options={left.map((id) => ({ id, label: zoneName(id) }))}
      value={null}
      onChange={(zone) => {
        if (zone === null) return
        onAdd(zone)
        sheet?.close()
      }}
    />
  )
}
