import { app, type Session, session, type WebContents } from 'electron'
import { documentOrigin } from './csp.ts'

/** Chromium's own PDF viewer, which a document's frame is handed to. */
const pdfViewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/'

const localSchemes = new Set(['app:', 'blob:', 'chrome-extension:', 'chrome:', 'data:', 'devtools:'])

/** The window is one page that never leaves; its frames show documents in memory and nothing else. */
function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    const allowed = event.url.startsWith(`${documentOrigin}/`) || event.url.startsWith(pdfViewer)
    if (event.isMainFrame || !allowed) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

function forbid(ours: Session): void {
  ours.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  ours.setPermissionCheckHandler(() => false)
  ours.setDevicePermissionHandler(() => false)
  ours.on('will-download', (event) => event.preventDefault())
  ours.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !localSchemes.has(new URL(details.url).protocol) })
  })
}

/** Must run before the application is ready: every renderer is sandboxed, and nothing here has a use for a network. */
export function confineBeforeReady(): void {
  app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-proxy-server')
  app.on('web-contents-created', (_event, contents) => confine(contents))
  app.on('session-created', forbid)
}

/** The session that exists from the start. */
export function confineSession(): void {
  forbid(session.defaultSession)
}
