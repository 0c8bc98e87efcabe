import { PenLine, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ZoneId } from '../../../../body/ids.ts'
import type { Reply } from '../../../../contract/reply.ts'
import { useAutosave } from '../../api/useAutosave.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { zoneOf } from './ReferralDrawing.tsx'
import type { PlaceEdit } from './useReferralEdit.ts'
import { ZonePicker } from './ZonePicker.tsx'

interface ReferralPlaceRowProps {
  readonly own: PlaceEdit
  /** Whether the figure beside draws this place. */
  readonly isDrawn: boolean
  readonly onDraw: () => void
  readonly onChange: (to: (place: PlaceEdit) => PlaceEdit) => Promise<Reply<unknown>>
  /** Null for the only place there is. */
  readonly onRemove: (() => void) | null
}

/** One place a muscle refers to: what it is called, the zones it covers, and what is drawn of it. */
export function ReferralPlaceRow({ own, isDrawn, onDraw, onChange, onRemove }: ReferralPlaceRowProps) {
  const { t } = useTranslation('chart')
  const name = useAutosave({
    value: own.place,
    save: (place) => onChange((now) => ({ ...now, place })),
  })
  return (
    <li className={isDrawn ? 'referral-row referral-row-drawn' : 'referral-row'}>
      <div className="row-tight">
        <div className="grow">
          <TextField
            label={t('referralPlace')}
            value={name.value}
            onChange={(text) => {
              if (text.trim() !== '') name.change(text)
            }}
            onBlur={() => void name.flush()}
          />
        </div>
        <Button
          aria-label={t('referralDrawSpoken', { place: own.place })}
          aria-pressed={isDrawn}
          icon={<PenLine aria-hidden="true" />}
          onPress={onDraw}
        >
          {t('referralDraw')}
        </Button>
        {onRemove !== null && (
          <IconButton label={t('referralRemove', { place: own.place })} onPress={onRemove}>
            <X aria-hidden="true" />
          </IconButton>
        )}
      </div>
      <ZonePicker
        zones={own.zones}
        onChange={(zones) => {
          if (zones.length > 0) void onChange((now) => withZones(now, zones))
        }}
      />
    </li>
  )
}

/** A zone taken out takes what was drawn in it along. */
function withZones(own: PlaceEdit, zones: readonly ZoneId[]): PlaceEdit {
  const out = own.zones.filter((zone) => !zones.includes(zone))
  return {
    ...own,
    zones,
    strokes: own.strokes.filter((stroke) => !out.some((zone) => zone === zoneOf(stroke))),
  }
}
