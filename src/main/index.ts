import path from 'node:path'
import { app, dialog } from 'electron'
import { readOverrides } from './environment.ts'
import { registerScheme } from './protocol.ts'
import { confineBeforeReady } from './security.ts'
import { openShell } from './shell.ts'

const overrides = readOverrides(process.env, app.isPackaged)
if (overrides.userData) app.setPath('userData', path.resolve(overrides.userData))

if (app.requestSingleInstanceLock()) {
  registerScheme()
  confineBeforeReady()
  // Not awaited at the top level: the application is not ready before this module has finished loading.
  void app
    .whenReady()
    .then(() => openShell(overrides, process.argv.includes('--sample')))
    .catch((error: unknown) => {
      console.error(error)
      dialog.showErrorBox(
        'Effleurage cannot open its window',
        error instanceof Error ? error.message : String(error),
      )
      app.exit(1)
    })
} else {
  app.exit(0)
}
