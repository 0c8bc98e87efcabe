// Prints a page that is loaded and warm, each time it is asked to by a file, and tells how long that took.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { app, BrowserWindow } from 'electron'

const folder = process.env.BENCH_PAGE ?? ''
app.setPath('userData', process.env.BENCH_USER_DATA ?? '')

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  await window.loadFile(path.join(folder, 'index.html'))
  process.stdout.write('bench ready true\n')
  const asked = path.join(folder, 'print')
  for (;;) {
    while (!existsSync(asked)) await wait(2)
    rmSync(asked)
    const started = performance.now()
    const bytes = await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
    const took = performance.now() - started
    writeFileSync(path.join(folder, 'printed.pdf'), bytes)
    process.stdout.write(`bench printed ${took}\n`)
  }
})
