import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { muscleName } from '../../../../body/names.ts'
import type { ChartPoint } from '../../../../contract/models/chart.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { CautionAt } from './CautionAt.tsx'
import { spotLabel } from './pointLabel.ts'

interface CardHeadProps {
  readonly title: string
  readonly under: ReactNode
  readonly onClose: () => void
}

/** What the card is about, and the way out. */
export function CardHead({ title, under, onClose }: CardHeadProps) {
  const { t } = useTranslation('chart')
  return (
    <header className="point-card-head">
      <div className="grow">
        <h2>{title}</h2>
        <p className="small soft">{under}</p>
      </div>
      <IconButton label={t('close')} onPress={onClose}>
        <X aria-hidden="true" />
      </IconButton>
    </header>
  )
}

/** Which point the card is about, in the client's own sides. */
export function PointHead({ point, onClose }: { readonly point: ChartPoint; readonly onClose: () => void }) {
  const { t } = useTranslation('chart')
  return (
    <>
      <CardHead
        title={spotLabel(point, t)}
        under={
          <>
            {t(`kinds.${point.kind}`)}
            {point.muscle !== null && <span lang="la"> · {muscleName(point.muscle).latin}</span>}
          </>
        }
        onClose={onClose}
      />
      {point.kind !== 'avoid' && <CautionAt spot={point} />}
    </>
  )
}
