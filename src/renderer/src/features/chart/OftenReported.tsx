import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MuscleId } from '../../../../body/ids.ts'
import type { Side } from '../../../../body/views.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { ReferralDialog } from './ReferralDialog.tsx'

/** Where a muscle is often reported to refer: a suggestion with its trust, certainty and source, never a finding. */
export function OftenReported({ muscle, side }: { readonly muscle: MuscleId; readonly side: Side }) {
  const { t } = useTranslation('chart')
  const [edits, setEdits] = useState(false)
  const referral = useProcedure('chart.referral', { muscle, side }).data
  if (referral === null || referral === undefined || referral.places.length === 0) return null
  const { trust, certainty, source: from } = referral
  const source = t('sourceLine', { trust, certainty, source: from })
  return (
    <div className="often-reported">
      <div className="grow">
        <p className="small">
          <span className="often-swatch" aria-hidden="true" />
          {t('oftenReported', { places: referral.places.map(({ place }) => place).join('; ') })}
        </p>
        <p className="often-source soft" title={source}>
          {source}
        </p>
      </div>
      <IconButton label={t('referralEdit')} onPress={() => setEdits(true)}>
        <Pencil aria-hidden="true" />
      </IconButton>
      {edits && (
        <ReferralDialog muscle={muscle} side={side} referral={referral} onClose={() => setEdits(false)} />
      )}
    </div>
  )
}
