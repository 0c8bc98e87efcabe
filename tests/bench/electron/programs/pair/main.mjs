// Two windows, one with ours and one with what it is held against, measured in turn.
import path from 'node:path'
import { app, BrowserWindow } from 'electron'

app.setPath('userData', process.env.BENCH_USER_DATA ?? '')
const rounds = Number(process.env.BENCH_ROUNDS)

/** @param {string} page @returns {Promise<() => Promise<unknown>>} one round on that page */
async function open(page) {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    webPreferences: { sandbox: true, backgroundThrottling: false },
  })
  await window.loadFile(path.join(page, 'index.html'))
  return () => {
    window.moveTop()
    window.focus()
    return window.webContents.executeJavaScript('round()')
  }
}

void app.whenReady().then(async () => {
  const ours = await open(process.env.BENCH_OURS ?? '')
  const peer = await open(process.env.BENCH_PEER ?? '')
  await ours()
  await peer()
  for (let round = 0; round < rounds; round++) {
    const first = await (round % 2 === 0 ? ours() : peer())
    const second = await (round % 2 === 0 ? peer() : ours())
    const both = round % 2 === 0 ? { ours: first, peer: second } : { ours: second, peer: first }
    process.stdout.write(`bench round ${JSON.stringify(both)}\n`)
  }
})
