import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MuscleId } from '../../../../body/ids.ts'
import { muscleName, zoneName } from '../../../../body/names.ts'
import type { Side } from '../../../../body/views.ts'
import type { Referral } from '../../../../contract/models/referral.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ReferralDrawing } from './ReferralDrawing.tsx'
import { ReferralPlaceRow } from './ReferralPlaceRow.tsx'
import { type PlaceEdit, useReferralEdit } from './useReferralEdit.ts'
import { ZonePicker } from './ZonePicker.tsx'
import './ReferralDialog.css'

interface ReferralDialogProps {
  readonly muscle: MuscleId
  readonly side: Side
  readonly referral: Referral
  readonly onClose: () => void
}

const noPlace: PlaceEdit = { place: '', zones: [], strokes: [] }

/** Where a muscle refers to, in the therapist's own words and lines; the built-in row stays and comes back on request. */
export function ReferralDialog({ muscle, side, referral, onClose }: ReferralDialogProps) {
  const { t } = useTranslation('chart')
  const edit = useReferralEdit(muscle, side, referral)
  const { places } = edit
  const [next, setNext] = useState(noPlace)
  const [drawn, setDrawn] = useState(0)
  const isWhole = next.place.trim() !== '' && next.zones.length > 0
  const inHand = places[Math.min(drawn, places.length - 1)]

  return (
    <Dialog
      title={t('referralTitle', { muscle: muscleName(muscle).short })}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        referral.edited ? (
          <Button onPress={() => void edit.restore()}>{t('referralRestore')}</Button>
        ) : undefined
      }
    >
      <p className="soft">{t('referralIntro')}</p>
      <div className="referral-edit">
        <ul>
          {places.map((own, at) => (
            <ReferralPlaceRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list; its words change while typed
              key={at}
              own={own}
              isDrawn={own === inHand}
              onDraw={() => setDrawn(at)}
              onChange={(to) => edit.change(at, to)}
              onRemove={places.length > 1 ? () => void edit.remove(at) : null}
            />
          ))}
          <li className="referral-row">
            <div className="row-tight">
              <div className="grow">
                <TextField
                  label={t('referralNewPlace')}
                  value={next.place}
                  onChange={(place) => setNext({ ...next, place })}
                />
              </div>
              <IconButton
                label={t('referralAdd')}
                isDisabled={!isWhole}
                onPress={() =>
                  void edit.add(next).then(({ ok }) => {
                    if (!ok) return
                    setNext(noPlace)
                    setDrawn(places.length)
                  })
                }
              >
                <Plus aria-hidden="true" />
              </IconButton>
            </div>
            <ZonePicker zones={next.zones} onChange={(zones) => setNext({ ...next, zones })} />
          </li>
        </ul>
        {inHand !== undefined && (
          <ReferralDrawing
            key={drawn}
            place={inHand}
            side={side}
            onChange={(to) => void edit.change(places.indexOf(inHand), to)}
          />
        )}
      </div>
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
