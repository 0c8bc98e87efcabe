import type { ElectronApplication } from '@playwright/test'

/** Lets the window be closed while a treatment runs, as a person who presses "Close" does. */
export const agreeToClose = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
  })
