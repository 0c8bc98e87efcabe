import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ZoneId } from '../../../../body/ids.ts'
import type { Reply } from '../../../../contract/reply.ts'
import { useAutosave } from '../../api/useAutosave.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ZonePicker } from './ZonePicker.tsx'

interface ReferralPlaceRowProps {
  readonly place: string
  readonly zones: readonly ZoneId[]
  readonly onChange: (changed: {
    readonly place: string
    readonly zones: readonly ZoneId[]
  }) => Promise<Reply<unknown>>
  /** Null for the only place there is. */
  readonly onRemove: (() => void) | null
}

/** One place a muscle refers to: what it is called, and the zones it covers. */
export function ReferralPlaceRow({ place, zones, onChange, onRemove }: ReferralPlaceRowProps) {
  const { t } = useTranslation('chart')
  const name = useAutosave({ value: place, save: (text) => onChange({ place: text, zones }) })
  return (
    <li>
      <TextField
        label={t('referralPlace')}
        value={name.value}
        onChange={(text) => {
          if (text.trim() !== '') name.change(text)
        }}
        onBlur={() => void name.flush()}
      />
      <ZonePicker
        zones={zones}
        onChange={(changed) => {
          if (changed.length > 0) void onChange({ place: name.value, zones: changed })
        }}
      />
      {onRemove === null ? (
        <span />
      ) : (
        <IconButton label={t('referralRemove', { place })} onPress={onRemove}>
          <X aria-hidden="true" />
        </IconButton>
      )}
    </li>
  )
}
