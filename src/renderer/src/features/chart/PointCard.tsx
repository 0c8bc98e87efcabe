import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { useAim } from './chartAim.tsx'
import { GhostCard } from './GhostCard.tsx'
import { LookCard } from './LookCard.tsx'
import { MarkCard } from './MarkCard.tsx'
import { ReadingCard } from './ReadingCard.tsx'
import { useChartItems } from './useChartItems.ts'
import './PointCard.css'

interface PointCardProps {
  readonly session: Session
  /** Id of the chosen point or mark. */
  readonly pointId: string
  readonly onClose: () => void
  /** Chooses another one. */
  readonly onSelect: (id: string | null) => void
}

/** The card beside the chart for what is chosen: today's reading, or what an earlier session found there. */
export function PointCard({ session, pointId, onClose, onSelect }: PointCardProps) {
  const { t } = useTranslation('chart')
  const { aim } = useAim()
  const items = useChartItems(session.id)
  const item = items.find(({ id }) => id === pointId)
  if (item === undefined) return null
  const next = items.find(({ id, state }) => state === 'earlier' && id !== pointId)?.id ?? null
  return (
    <section className="point-card" aria-label={t('pointCard')}>
      {item.state !== 'today' ? (
        <GhostCard session={session} item={item} onClose={onClose} onGone={() => onSelect(next)} />
      ) : item.form === 'mark' ? (
        <MarkCard
          key={item.mark.readingId}
          session={session}
          item={item}
          onClose={onClose}
          onSelect={onSelect}
        />
      ) : (
        <ReadingCard key={item.point.readingId} session={session} item={item} onClose={onClose} />
      )}
      {aim.kind === 'look' && <LookCard spot={aim.spot} />}
    </section>
  )
}
