import { wallTime } from '../appointments/wallClock.ts'
import type { HandlersOf } from '../handlers.ts'
import { entriesToday } from './entriesToday.ts'
import { nextUpOf } from './nextUp.ts'
import { handsOnMinutes, nextEntry } from './rules.ts'
import { unfinishedUpTo } from './store.ts'

export const todayHandlers: HandlersOf<'today'> = {
  'today.overview': async ({ db, clock, backups }) => {
    const date = clock.today()
    const entries = await entriesToday({ db, clock })
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const now = wallTime(new Date(clock.now()).toISOString(), zone)
    const next = nextEntry(entries, now.time)
    const { last, warning, trialDue } = backups.status()
    return {
      date,
      entries,
      next: next && (await nextUpOf(db, next, date)),
      unfinished: await unfinishedUpTo(db, date),
      handsOnMinutes: handsOnMinutes(entries),
      lastBackup: last,
      backupWarning: warning,
      trialDue,
    }
  },
}
