import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { muscleName } from '../../../../body/names.ts'
import type { ChartPoint } from '../../../../contract/models/chart.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { spotLabel } from './pointLabel.ts'

/** Which point the card is about, in the client's own sides. */
export function CardHead({ point, onClose }: { readonly point: ChartPoint; readonly onClose: () => void }) {
  const { t } = useTranslation('chart')
  return (
    <header className="point-card-head">
      <div className="grow">
        <h2>{spotLabel(point, t)}</h2>
        <p className="small soft">
          {t(`kinds.${point.kind}`)}
          {point.muscle !== null && <span lang="la"> · {muscleName(point.muscle).latin}</span>}
        </p>
      </div>
      <IconButton label={t('close')} onPress={onClose}>
        <X aria-hidden="true" />
      </IconButton>
    </header>
  )
}
