import type { Transaction } from 'kysely'
import { blankClient } from '../../contract/models/client.ts'
import { addDays } from '../calendar.ts'
import { columnsOf } from '../clients/store.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { fillPlan } from './fillPlan.ts'
import { fillScreening } from './fillScreening.ts'
import { writtenAt } from './moments.ts'
import { writeObjective } from './objective.ts'
import { readingOf } from './readingOf.ts'
import type { SampleCondition, SamplePerson, SampleStory, SampleVisit } from './story.ts'

/** Writes one client with health, sessions, plans, points and readings. */
export async function fillStory(
  context: Context,
  trx: Transaction<Database>,
  story: SampleStory,
): Promise<void> {
  const today = context.clock.today()
  const clientId = context.newId()
  const firstVisit = Math.max(0, ...story.visits.map(({ daysAgo }) => daysAgo))
  await trx
    .insertInto('clients')
    .values({
      id: clientId,
      ...clientColumns(story.person, today),
      created_at: writtenAt(addDays(today, -firstVisit)),
    })
    .execute()
  for (const condition of story.conditions) {
    const row = conditionColumns(condition, today)
    await trx
      .insertInto('client_conditions')
      .values({
        id: context.newId(),
        client_id: clientId,
        ...row,
        created_at: writtenAt(addDays(today, -firstVisit)),
      })
      .execute()
  }

  const points = new Map<number, string>()
  for (const [index, visit] of story.visits.entries()) {
    const sessionId = context.newId()
    const date = addDays(today, -visit.daysAgo)
    await trx
      .insertInto('sessions')
      .values({ id: sessionId, client_id: clientId, ...sessionColumns(story, visit, date) })
      .execute()
    // asked at every visit, so that nobody's answers have run out when the sample is looked at
    await fillScreening(context, trx, { clientId, sessionId, date })
    await fillPlan(context, trx, sessionId, visit.minutes, writtenAt(date))
    for (const [threadIndex, thread] of story.threads.entries()) {
      const pain = thread.pains[index]
      if (pain === null || pain === undefined) continue
      let pointId = points.get(threadIndex)
      if (pointId === undefined) {
        pointId = context.newId()
        points.set(threadIndex, pointId)
        await trx
          .insertInto('points')
          .values({
            id: pointId,
            client_id: clientId,
            first_session_id: sessionId,
            created_at: writtenAt(date),
          })
          .execute()
      }
      const reading = {
        id: context.newId(),
        point_id: pointId,
        session_id: sessionId,
        created_at: writtenAt(date),
      }
      await trx
        .insertInto('readings')
        .values({ ...reading, ...readingOf(thread, pain) })
        .execute()
    }
    await writeObjective(context, trx, sessionId, writtenAt(date))
  }
}

const clientColumns = (person: SamplePerson, today: string) => ({
  ...columnsOf({
    ...blankClient,
    ...person.more,
    name: person.name,
    birthDate: birthDate(person, today),
    phone: person.phone,
    email: person.email ?? '',
    occupation: person.occupation,
    loads: person.loads,
    language: person.language ?? 'en',
    note: person.note ?? '',
  }),
  revision: 1,
  archived_at: null,
})

/** The birth date that makes the client that old today. */
function birthDate({ age, birthday }: SamplePerson, today: string): string {
  const year = Number(today.slice(0, 4)) - age
  return `${birthday > today.slice(5) ? year - 1 : year}-${birthday}`
}

function conditionColumns(condition: SampleCondition, today: string) {
  const { clearance } = condition
  const clearedOn = clearance === undefined ? null : addDays(today, -clearance.daysAgo)
  return {
    condition: condition.condition,
    variant: condition.variant ?? null,
    status: condition.status,
    side: condition.side ?? null,
    region: condition.region ?? null,
    since: condition.sinceDaysAgo === undefined ? null : addDays(today, -condition.sinceDaysAgo).slice(0, 7),
    due_date: condition.dueInDays === undefined ? null : addDays(today, condition.dueInDays),
    clearance_by: clearance?.by ?? null,
    clearance_on: clearedOn,
    clearance_until:
      clearance === undefined || clearedOn === null ? null : addDays(clearedOn, clearance.forDays),
    clearance_scope: clearance?.scope ?? null,
    note: condition.note ?? '',
    revision: 1,
  }
}

const sessionColumns = (story: SampleStory, visit: SampleVisit, date: string) => ({
  date,
  start_time: visit.start,
  minutes: visit.minutes,
  reason: visit.reason,
  goal: story.goal,
  pain_before: visit.before,
  pain_after: visit.after,
  subjective: visit.told,
  // the chart writes it once it is filled
  objective: '',
  assessment: visit.thought,
  plan_note: visit.todo,
  next_time: visit.next ?? '',
  status: 'draft',
  finished_at: writtenAt(date),
  revision: 1,
  created_at: writtenAt(date),
})
