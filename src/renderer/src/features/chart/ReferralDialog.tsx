import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MuscleId, ZoneId } from '../../../../body/ids.ts'
import { muscleName, zoneName } from '../../../../body/names.ts'
import type { Side } from '../../../../body/views.ts'
import type { Referral } from '../../../../contract/models/referral.ts'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { ReferralPlaceRow } from './ReferralPlaceRow.tsx'
import { ZonePicker } from './ZonePicker.tsx'
import './ReferralDialog.css'

interface ReferralDialogProps {
  readonly muscle: MuscleId
  readonly side: Side
  readonly referral: Referral
  readonly onClose: () => void
}

interface Place {
  readonly place: string
  readonly zones: readonly ZoneId[]
}

/** Where a muscle refers to, in the therapist's own words; the built-in row stays beneath and comes back on request. */
export function ReferralDialog({ muscle, side, referral, onClose }: ReferralDialogProps) {
  const { t } = useTranslation('chart')
  const toast = useToast()
  const words = useErrorText()
  const [next, setNext] = useState<Place>({ place: '', zones: [] })
  const places: readonly Place[] = referral.places

  const save = async (all: readonly Place[]) => {
    const reply = await run('chart.editReferral', {
      muscle,
      side,
      places: all.map(({ place, zones }) => ({ place, zones: [...zones], strokes: [] })),
      note: referral.note,
    })
    if (!reply.ok) toast({ text: words(reply.error).happened, tone: 'problem' })
    return reply
  }
  const put = (at: number, changed: Place) => save(places.map((one, index) => (index === at ? changed : one)))
  const isWhole = next.place.trim() !== '' && next.zones.length > 0

  return (
    <Dialog
      title={t('referralTitle', { muscle: muscleName(muscle).short })}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        referral.edited ? (
          <Button onPress={() => void run('chart.restoreReferral', { muscle, side })}>
            {t('referralRestore')}
          </Button>
        ) : undefined
      }
    >
      <p className="soft">{t('referralIntro')}</p>
      <ul className="referral-edit">
        {places.map((one, at) => (
          <ReferralPlaceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list; its words change while typed
            key={at}
            place={one.place}
            zones={one.zones}
            onChange={(changed) => put(at, changed)}
            onRemove={places.length > 1 ? () => void save(places.filter((_, index) => index !== at)) : null}
          />
        ))}
        <li>
          <TextField
            label={t('referralNewPlace')}
            value={next.place}
            onChange={(place) => setNext({ ...next, place })}
          />
          <ZonePicker zones={next.zones} onChange={(zones) => setNext({ ...next, zones })} />
          <IconButton
            label={t('referralAdd')}
            isDisabled={!isWhole}
            onPress={() =>
              void save([...places, next]).then(({ ok }) => ok && setNext({ place: '', zones: [] }))
            }
          >
            <Plus aria-hidden="true" />
          </IconButton>
        </li>
      </ul>
      {referral.edited && (
        <p className="small soft">
          {t('referralBuiltIn', {
            places: referral.builtIn
              .map(({ place, zones }) => `${place} (${zones.map(zoneName).join(', ')})`)
              .join('; '),
          })}
        </p>
      )}
    </Dialog>
  )
}
