import type { Course } from './courses.ts'
import { courses } from './courses.ts'
import type { SampleRegular } from './regulars.ts'
import type { SampleCondition, SampleStory, SampleThread, SampleVisit } from './story.ts'

const times = ['09:00', '10:30', '12:00', '14:30', '16:00', '17:30']

/** A short believable course for a regular client: one to three visits, two points. */
export function asStory(regular: SampleRegular, roll: (sides: number) => number): SampleStory {
  const { reason, complaint, ...person } = regular
  const course = courses[complaint]
  const count = 1 + roll(3)
  const last = 3 + roll(90)
  const gap = 14 + roll(21)
  const start = 4 + roll(4)
  const visits = Array.from({ length: count }, (_, index): SampleVisit => {
    const before = Math.max(2, start - index)
    return {
      daysAgo: last + (count - 1 - index) * gap,
      start: pick(times, roll),
      minutes: pick([30, 45, 60], roll),
      reason,
      before,
      after: before - 1 - roll(2),
      told: pick(course.told, roll),
      thought: pick(course.thought, roll),
      todo: pick(course.todo, roll),
    }
  })
  return {
    person,
    goal: '',
    conditions: conditionsOf(regular),
    visits,
    threads: threadsOf(course, visits, roll),
  }
}

function threadsOf(
  course: Course,
  visits: readonly SampleVisit[],
  roll: (sides: number) => number,
): SampleThread[] {
  return course.muscles.slice(0, 1 + roll(2)).map((muscle, index) => ({
    muscle,
    side: roll(2) === 0 ? 'left' : 'right',
    kind: index === 0 ? 'trigger-point' : 'hypertonic',
    latentFrom: 3,
    pains: visits.map(({ before }) => Math.max(1, before - index)),
  }))
}

/** Health follows age and trade loosely, as it does. */
function conditionsOf({ age, occupation }: SampleRegular): SampleCondition[] {
  const found: SampleCondition[] = []
  if (age >= 66)
    found.push({ condition: 'osteoporosis', variant: 'not-severe', status: 'current', sinceDaysAgo: 900 })
  if (age >= 70)
    found.push({
      condition: 'implants',
      variant: 'hip-replacement',
      status: 'current',
      side: 'left',
      region: 'hip-side',
    })
  if (occupation === 'Baker')
    found.push({ condition: 'eczema-psoriasis', status: 'current', region: 'forearm-front', side: 'both' })
  return found
}

function pick<T>(from: readonly T[], roll: (sides: number) => number): T {
  const found = from[roll(from.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}
