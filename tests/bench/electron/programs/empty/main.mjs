// The floor of a start: one window like the application's, with an empty React page.
import path from 'node:path'
import { app, BrowserWindow } from 'electron'

app.setPath('userData', process.env.BENCH_USER_DATA ?? '')
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true } })
  void window.loadFile(path.join(process.env.BENCH_PAGE ?? '', 'index.html'))
})
