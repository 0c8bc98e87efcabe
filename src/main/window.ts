import path from 'node:path'
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { type Remembered, recall, remember } from './remembered.ts'

/** The paper colours of the window's style sheet, shown until it has painted. */
const paper = { light: '#faf7f2', dark: '#1b1a18' }
/** A whole 13-inch laptop screen; less where the screen is smaller. */
const preferred = { width: 1366, height: 768 }

function paperNow(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light
}

/** Remembered bounds count only where a screen still shows them. */
function placement(bounds: Remembered['bounds']) {
  if (bounds) {
    const { workArea } = screen.getDisplayMatching(bounds)
    const seen =
      bounds.x < workArea.x + workArea.width - 100 &&
      bounds.x + bounds.width > workArea.x + 100 &&
      bounds.y >= workArea.y - 20 &&
      bounds.y < workArea.y + workArea.height - 100
    if (seen) return bounds
  }
  const { workAreaSize } = screen.getPrimaryDisplay()
  return {
    width: Math.min(preferred.width, workAreaSize.width),
    height: Math.min(preferred.height, workAreaSize.height),
    useContentSize: true,
  }
}

export interface MainWindow {
  readonly window: BrowserWindow
  setAppearance(appearance: Remembered['appearance']): void
  bringToFront(): void
}

/** Opens the one window, unseen until its first paint. `file` is where it remembers its place. */
export function openWindow(file: string): MainWindow {
  let state = recall(file)
  nativeTheme.themeSource = state.appearance
  const window = new BrowserWindow({
    ...placement(state.bounds),
    minWidth: 640,
    minHeight: 480,
    title: 'Effleurage',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: paperNow(),
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // The PDF viewer counts as a plugin.
      plugins: true,
      // Its dictionaries would be fetched from a network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  if (state.maximized) window.maximize()
  // The title is the application's, whatever the page is about: a client's name must not stand in a task bar.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    state = { ...state, bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    remember(file, state)
  })
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(paperNow())
  })
  return {
    window,
    setAppearance(appearance) {
      nativeTheme.themeSource = appearance
      state = { ...state, appearance }
      remember(file, state)
    },
    bringToFront() {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
  }
}
