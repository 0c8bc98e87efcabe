import type { HandlersOf } from '../handlers.ts'
import { changeSettings, readSettings } from './store.ts'

export const settingsHandlers: HandlersOf<'settings'> = {
  'settings.get': ({ db }) => readSettings(db),

  'settings.change': async ({ db, host }, change) => {
    const settings = await changeSettings(db, change)
    if (change.autoLockMinutes !== undefined) host.autoLock(settings.autoLockMinutes)
    return settings
  },
}
