import path from 'node:path'
import { app, clipboard, dialog, powerMonitor, safeStorage, type WebContents } from 'electron'
import { listAssets } from './assets.ts'
import { chooseAttachment } from './attachmentDialog.ts'
import { watchCopied } from './copied.ts'
import { createCrashLimit } from './crashLimit.ts'
import { createDocuments } from './documents.ts'
import type { Overrides } from './environment.ts'
import { chooseFolder } from './folderDialog.ts'
import { answerHostCalls } from './host.ts'
import { chooseImport } from './importDialog.ts'
import { systemKeychain } from './keychain.ts'
import { setMenu } from './menu.ts'
import { loadPage } from './page.ts'
import { type PracticeLife, startPracticeLife } from './practiceLife.ts'
import { createPrinting } from './printing.ts'
import { serve } from './protocol.ts'
import { chooseFile } from './saveDialog.ts'
import { type ScreenLockWatch, watchScreenLock } from './screenLock.ts'
import { confineSession } from './security.ts'
import { type MainWindow, openWindow } from './window.ts'

async function tellHopeless(main: MainWindow, life: PracticeLife, exitCode: number): Promise<void> {
  const leaving = new AbortController()
  // An open message box would keep the application from quitting.
  const leave = () => leaving.abort()
  app.once('before-quit', leave)
  const { response } = await dialog.showMessageBox(main.window, {
    signal: leaving.signal,
    type: 'error',
    title: 'Effleurage',
    message: 'The practice cannot be opened just now.',
    detail:
      `The part of Effleurage that keeps your records ended several times in a row (code ${exitCode}). ` +
      'What was saved is safe on disk. Try again; if it stays so, restart the computer or install Effleurage anew.',
    buttons: ['Try again', 'Quit'],
    cancelId: 1,
  })
  app.off('before-quit', leave)
  if (response === 0) life.tryAgain()
  else app.quit()
}

/** @returns whether the system tells when its screen is locked */
function lockWhenTheComputerDoes(life: PracticeLife, page: WebContents): () => boolean {
  const lock = () => {
    if (life.unlocked) void life.lock()
  }
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('suspend', lock)
  // Electron hears of a locked screen on macOS and Windows only.
  if (process.platform !== 'linux') return () => true
  let watch: ScreenLockWatch | null = null
  // It starts programs of the system, which can wait: nothing is unlocked before there is a page.
  page.once('did-finish-load', () => {
    watch = watchScreenLock(lock)
  })
  app.on('will-quit', () => watch?.end())
  return () => watch?.inForce ?? false
}

/** What is copied leaves the clipboard this long after. */
const copiedMs = 30_000

function quitInOrder(life: PracticeLife): void {
  let ended = false
  // Not before-quit: the windows go first, so that what they say last is still heard.
  app.on('will-quit', (event) => {
    if (ended) return
    event.preventDefault()
    void life.quit().finally(() => {
      ended = true
      // Electron drops a quit that is asked for while it still works on this one.
      setImmediate(() => app.quit())
    })
  })
}

/** A treatment goes on without a window, but not unasked. */
function askBeforeClosing(main: MainWindow, life: PracticeLife): void {
  let agreed = false
  main.window.on('close', (event) => {
    if (agreed || !life.treating) return
    event.preventDefault()
    void dialog
      .showMessageBox(main.window, {
        type: 'question',
        title: 'Effleurage',
        message: 'A treatment is running.',
        detail: 'Its time goes on while Effleurage is closed. You can go on with it when you come back.',
        buttons: ['Keep open', 'Close'],
        defaultId: 0,
        cancelId: 0,
      })
      .then(({ response }) => {
        if (response !== 1) return
        agreed = true
        main.window.close()
      })
  })
}

/** Everything the desktop does for the application, put together; called once, when Electron is ready. */
export function openShell(overrides: Overrides, sample: boolean): void {
  const userData = app.getPath('userData')
  const documents = createDocuments()
  const printing = createPrinting()
  confineSession()
  setMenu()
  let asked = () => {}
  serve(listAssets(path.join(import.meta.dirname, '../renderer')), documents, () => asked())

  const main = openWindow(path.join(userData, 'window.json'))
  const page = main.window.webContents
  // Begun first: the window's own process starts while the rest is put together, and hears nothing before that.
  void loadPage(page)
  const settings = {
    entry: path.join(import.meta.dirname, 'practiceEntry.js'),
    userData,
    sample,
    resources: app.isPackaged ? process.resourcesPath : path.join(app.getAppPath(), 'resources'),
    clockOffsetMs: overrides.clockOffsetMs,
    clockRate: overrides.clockRate,
    sleptMs: overrides.sleptMs,
    sqliteAddon: overrides.sqliteAddon,
    keychain: systemKeychain(safeStorage, process.platform),
  }
  const shown = {
    ...documents,
    clear() {
      printing.end()
      documents.clear()
    },
  }
  const life = startPracticeLife(settings, page, shown, (code) => void tellHopeless(main, life, code))

  // Both begin as processes of their own; the window's is waited for longer, and has the processor first.
  asked = life.begin
  const screenTold = lockWhenTheComputerDoes(life, page)
  const copied = watchCopied(clipboard, copiedMs / overrides.clockRate)
  app.on('will-quit', () => copied.end())

  answerHostCalls(page, {
    async chooseSave({ suggestedName }) {
      const file = await chooseFile(main.window, suggestedName, overrides.saveTo)
      if (!file) return null
      await life.chosen(file.token, file.path)
      return { token: file.token, displayName: file.displayName }
    },
    async chooseFolder() {
      const folder = await chooseFolder(main.window, overrides.folder)
      if (!folder) return null
      await life.chosen(folder.token, folder.path)
      return { token: folder.token, displayName: folder.displayName }
    },
    async chooseAttachment() {
      const file = await chooseAttachment(main.window, overrides.openFile)
      if (!file) return null
      await life.chosen(file.token, file.path)
      return { token: file.token, displayName: file.displayName }
    },
    locksInForce: async () => ({ screenLock: screenTold(), suspend: true }),
    async copied() {
      copied.copied()
      return null
    },
    async chooseImport({ kind }) {
      const file = await chooseImport(main.window, kind, overrides.openFile)
      if (!file) return null
      await life.chosen(file.token, file.path)
      return { token: file.token, displayName: file.displayName }
    },
    async print({ documentId }) {
      const document = documents.get(documentId)
      if (document) return printing.print(documentId, document)
      return { kind: 'failed', reason: 'The document is no longer there; open it again.' }
    },
    lock: () => life.lock().then(() => null),
    openSample: () => life.exchange(true).then(() => null),
    leaveSample: () => life.exchange(false).then(() => null),
    async setAppearance({ appearance }) {
      main.setAppearance(appearance)
      return null
    },
  })

  quitInOrder(life)
  askBeforeClosing(main, life)
  app.on('second-instance', () => main.bringToFront())
  main.window.on('closed', () => app.quit())
  const tooManyCrashes = createCrashLimit(4, 20_000)
  page.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !tooManyCrashes()) void loadPage(page)
  })
  // The document viewer is a page of its own: a hand on it counts, too.
  page.on('input-event', () => life.idle.touched())
  app.on('web-contents-created', (_event, contents) => contents.on('input-event', () => life.idle.touched()))
}
