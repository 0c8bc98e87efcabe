import { plannedBetween } from '../appointments/store.ts'
import { wallTime } from '../appointments/wallClock.ts'
import { addDays } from '../calendar.ts'
import type { HandlersOf } from '../handlers.ts'
import { nextUpOf } from './nextUp.ts'
import { entriesOfDay, handsOnMinutes, nextEntry } from './rules.ts'
import { sessionsOn, unfinishedUpTo } from './store.ts'

/** No zone is further from UTC than 14 hours: the day before and the day after hold every appointment of the day. */
const around = (day: string): readonly [from: string, to: string] => [
  `${addDays(day, -1)}T00:00:00.000Z`,
  `${addDays(day, 2)}T00:00:00.000Z`,
]

export const todayHandlers: HandlersOf<'today'> = {
  'today.overview': async ({ db, clock }) => {
    const date = clock.today()
    const entries = entriesOfDay(date, await sessionsOn(db, date), await plannedBetween(db, ...around(date)))
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const now = wallTime(new Date(clock.now()).toISOString(), zone)
    const next = nextEntry(entries, now.time)
    return {
      date,
      entries,
      next: next && (await nextUpOf(db, next, date)),
      unfinished: await unfinishedUpTo(db, date),
      handsOnMinutes: handsOnMinutes(entries),
      lastBackup: null,
    }
  },
}
