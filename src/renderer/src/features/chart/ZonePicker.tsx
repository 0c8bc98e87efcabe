import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type ZoneId, zoneIds } from '../../../../body/ids.ts'
import { zoneName } from '../../../../body/names.ts'
import { Select } from '../../ui/Select.tsx'

interface ZonePickerProps {
  readonly zones: readonly ZoneId[]
  readonly onChange: (zones: readonly ZoneId[]) => void
}

/** Zones of the figure: each with a way out, and a list to add one from. */
export function ZonePicker({ zones, onChange }: ZonePickerProps) {
  const { t } = useTranslation('chart')
  return (
    <div className="zone-picker">
      <Select<ZoneId>
        label={t('zones')}
        placeholder={t('zoneAdd')}
        value={null}
        onChange={(zone) => onChange([...zones, zone])}
        options={zoneIds
          .filter((zone) => !zones.includes(zone))
          .map((zone) => ({ id: zone, label: zoneName(zone) }))}
      />
      <ul>
        {zones.map((zone) => (
          <li key={zone}>
            <button
              type="button"
              aria-label={t('zoneRemove', { zone: zoneName(zone) })}
              onClick={() => onChange(zones.filter((one) => one !== zone))}
            >
              {zoneName(zone)} <X aria-hidden="true" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
