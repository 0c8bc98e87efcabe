import type { MuscleId } from '../../body/ids.ts'
import type { ChartPoint, PointKind } from '../../contract/models/chart.ts'
import type { AnyExerciseId, Candidate } from './candidates.ts'
import { muscleWords } from './muscleWords.ts'
import { findingWords } from './pointWords.ts'

/** As many exercises as people keep up with; more are the therapist's own choice. */
export const MOST_PROPOSED = 3
/** As many as a sheet takes. */
export const MOST_ON_SHEET = 5

export interface ChosenExercise {
  readonly exercise: Candidate
  readonly reason: string
}

export interface ExerciseChoice {
  readonly proposed: readonly ChosenExercise[]
  readonly leftOut: readonly {
    readonly exercise: AnyExerciseId
    readonly title: string
    readonly reason: string
  }[]
}

/** Findings in a muscle that an exercise may ease; nobody stretches what is inflamed or numb. */
const exercisable: readonly PointKind[] = ['trigger-point', 'tender-point', 'spasm', 'hypertonic', 'adhesion']

/** Active before the others, then by pain, then by tenderness. */
const worstFirst = (a: ChartPoint, b: ChartPoint): number =>
  Number(b.activity === 'active') - Number(a.activity === 'active') ||
  (b.pain ?? -1) - (a.pain ?? -1) ||
  (b.tenderness ?? -1) - (a.tenderness ?? -1)

interface Wish {
  readonly care: readonly AnyExerciseId[]
  readonly reason: string
}

/** What each muscle with a point asks for, the worst first, each muscle once. */
function wishesOf(
  points: readonly ChartPoint[],
  careOf: (muscle: MuscleId) => readonly AnyExerciseId[],
): Wish[] {
  const seen = new Set<MuscleId>()
  return points
    .filter(({ kind }) => exercisable.includes(kind))
    .sort(worstFirst)
    .flatMap((point) => {
      const { muscle } = point
      if (muscle === null || seen.has(muscle)) return []
      seen.add(muscle)
      const reason = `For the ${point.side === 'midline' ? '' : `${point.side} `}${muscleWords(muscle)}: ${findingWords(point)}`
      return [{ care: careOf(muscle), reason }]
    })
}

/** The first exercise of each wish, then the second of each, and so on. */
function inTurn(wishes: readonly Wish[]): { id: AnyExerciseId; reason: string }[] {
  const rounds = Math.max(0, ...wishes.map(({ care }) => care.length))
  const ids = new Set<AnyExerciseId>()
  const order: { id: AnyExerciseId; reason: string }[] = []
  for (let round = 0; round < rounds; round++) {
    for (const { care, reason } of wishes) {
      const id = care[round]
      if (id === undefined || ids.has(id)) continue
      ids.add(id)
      order.push({ id, reason })
    }
  }
  return order
}

/**
 * At most three exercises: one that fits for each muscle with a point, the worst first, then further ones. Work at a
 * desk keeps one place for getting up and walking (S26), which is proposed for the load and not for a muscle.
 */
export function chooseExercises(asked: {
  readonly points: readonly ChartPoint[]
  readonly deskLoad: boolean
  readonly exercises: readonly Candidate[]
  readonly careOf: (muscle: MuscleId) => readonly AnyExerciseId[]
}): ExerciseChoice {
  const byId = new Map(asked.exercises.map((exercise) => [exercise.id, exercise]))
  const walk = asked.deskLoad ? [{ id: 'S26' as const, reason: 'Work at a desk: short breaks to move' }] : []
  const proposed: ChosenExercise[] = []
  const leftOut: { exercise: AnyExerciseId; title: string; reason: string }[] = []
  const offer = ({ id, reason }: { id: AnyExerciseId; reason: string }, room: number): void => {
    const exercise = byId.get(id)
    if (!exercise || proposed.some((chosen) => chosen.exercise.id === id)) return
    const { verdict } = exercise
    if (verdict.kind === 'out') leftOut.push({ exercise: id, title: exercise.title, reason: verdict.reason })
    else if (proposed.length < room) proposed.push({ exercise, reason })
  }
  const walkFits = walk.some(({ id }) => {
    const exercise = byId.get(id)
    return exercise !== undefined && exercise.verdict.kind !== 'out'
  })
  for (const wish of inTurn(wishesOf(asked.points, asked.careOf))) {
    offer(wish, walkFits ? MOST_PROPOSED - 1 : MOST_PROPOSED)
  }
  for (const wish of walk) offer(wish, MOST_PROPOSED)
  return { proposed, leftOut }
}
