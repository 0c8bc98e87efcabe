import type { HandlersOf } from '../handlers.ts'
import { checkLogo, readLogo, writeLogo } from './logo.ts'
import { changeSettings, readSettings } from './store.ts'

export const settingsHandlers: HandlersOf<'settings'> = {
  'settings.get': ({ db }) => readSettings(db),

  'settings.change': async ({ db, host }, change) => {
    const settings = await changeSettings(db, change)
    if (change.autoLockMinutes !== undefined) host.autoLock(settings.autoLockMinutes)
    return settings
  },

  'settings.logo': ({ db }) => readLogo(db),

  'settings.setLogo': async ({ db }, { bytes }) => {
    if (bytes !== null) await checkLogo(bytes)
    await writeLogo(db, bytes)
    return {}
  },
}
