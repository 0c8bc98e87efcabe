import { zoneName } from '../../body/names.ts'
import type { ChartPoint } from '../../contract/models/chart.ts'
import type { LastTime, Session } from '../../contract/models/session.ts'
import { muscleWords } from '../handouts/muscleWords.ts'
import { firstWords } from './rules.ts'

/** How many points a glance takes in. */
const POINTS_SHOWN = 3

const painWords = ({ painBefore, painAfter }: Session): string => {
  if (painBefore !== null && painAfter !== null) return `pain ${painBefore} to ${painAfter}`
  if (painBefore !== null) return `pain ${painBefore}`
  return painAfter === null ? '' : `pain after ${painAfter}`
}

const placeOf = ({ muscle, zone }: ChartPoint): string => {
  if (muscle !== null) return muscleWords(muscle)
  return zone === null ? 'point' : zoneName(zone).toLowerCase()
}

/** "Upper trapezius right 7": what and where, on the client's own side, and the pain if it was asked. */
const pointWords = (point: ChartPoint): string => {
  const place = placeOf(point)
  const pain = point.pain === null ? '' : ` ${point.pain}`
  return `${place.charAt(0).toUpperCase()}${place.slice(1)} ${point.side}${pain}`
}

const complaint = (session: Session): string =>
  [session.reason || firstWords(session.subjective), painWords(session)]
    .filter((part) => part !== '')
    .join(', ')

const found = (points: readonly ChartPoint[]): string => {
  const present = points.filter(({ present }) => present).sort((a, b) => (b.pain ?? -1) - (a.pain ?? -1))
  const shown = present.slice(0, POINTS_SHOWN).map(pointWords).join(', ')
  const more = present.length - POINTS_SHOWN
  return more > 0 ? `${shown} and ${more} more` : shown
}

/**
 * The session before in three lines at most: what was complained of, the points that hurt most, and what was made
 * of it. Lines without content are left out.
 */
export function lastTimeOf(session: Session, points: readonly ChartPoint[]): LastTime {
  const lines = [complaint(session), found(points), firstWords(session.assessment || session.planNote)]
  return {
    sessionId: session.id,
    date: session.date,
    lines: lines.filter((line) => line !== ''),
    nextTime: session.nextTime,
    goal: session.goal,
  }
}
