import type { Session } from '../../../../contract/models/session.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { GhostCard } from './GhostCard.tsx'
import { ReadingCard } from './ReadingCard.tsx'

interface PointCardProps {
  readonly session: Session
  readonly pointId: string
  readonly onClose: () => void
}

/** The card beside the chart for the chosen point: today's reading, or what an earlier session found there. */
export function PointCard({ session, pointId, onClose }: PointCardProps) {
  const ofSession = { sessionId: session.id }
  const point = useProcedure('chart.points', ofSession).data?.find((each) => each.pointId === pointId)
  const ghost = useProcedure('chart.ghosts', ofSession).data?.find((each) => each.pointId === pointId)
  if (point !== undefined)
    return <ReadingCard key={point.readingId} session={session} point={point} onClose={onClose} />
  if (ghost !== undefined)
    return <GhostCard key={ghost.readingId} session={session} ghost={ghost} onClose={onClose} />
  return null
}
