import { plannedBetween } from '../appointments/store.ts'
import { addDays } from '../calendar.ts'
import type { Context } from '../context.ts'
import { type Entry, entriesOfDay } from './rules.ts'
import { sessionsOn } from './store.ts'

/** No zone is further from UTC than 14 hours: the day before and the day after hold every appointment of the day. */
const around = (day: string): readonly [from: string, to: string] => [
  `${addDays(day, -1)}T00:00:00.000Z`,
  `${addDays(day, 2)}T00:00:00.000Z`,
]

/** Sessions and appointments of today, by time. */
export async function entriesToday({ db, clock }: Pick<Context, 'db' | 'clock'>): Promise<Entry[]> {
  const date = clock.today()
  return entriesOfDay(date, await sessionsOn(db, date), await plannedBetween(db, ...around(date)))
}
