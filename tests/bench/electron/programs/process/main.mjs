// Starts the practice process and, in turn, a process that only opens a database, each until it can be asked something.
import path from 'node:path'
import { app, MessageChannelMain, utilityProcess } from 'electron'

app.setPath('userData', process.env.BENCH_USER_DATA ?? '')
const rounds = Number(process.env.BENCH_ROUNDS)
const application = process.env.BENCH_APPLICATION ?? ''
const sqliteAddon = process.env.EFFLEURAGE_SQLITE_ADDON

/** @param {Electron.UtilityProcess} child */
async function end(child) {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  await gone
}

/** @returns {Promise<number>} milliseconds until it has said that it is locked and takes a passphrase */
async function ours() {
  const started = performance.now()
  const child = utilityProcess.fork(path.join(application, 'out', 'main', 'practiceEntry.js'))
  child.postMessage({
    kind: 'start',
    folder: process.env.BENCH_PRACTICE,
    resources: path.join(application, 'resources'),
    sample: false,
    restarted: false,
    clockOffsetMs: 0,
    ...(sqliteAddon && { sqliteAddon }),
  })
  const { port1, port2 } = new MessageChannelMain()
  child.postMessage({ kind: 'port' }, [port2])
  const answered = new Promise((resolve) => port1.once('message', ({ data }) => resolve(data)))
  port1.start()
  port1.postMessage({ call: 1, name: 'practice.status', input: {} })
  const answer = await answered
  const took = performance.now() - started
  if (answer.reply?.value?.state?.kind !== 'locked')
    throw new Error(`not ready to unlock: ${JSON.stringify(answer)}`)
  await end(child)
  return took
}

/** @returns {Promise<number>} */
async function peer() {
  const started = performance.now()
  const child = utilityProcess.fork(path.join(import.meta.dirname, 'floor.cjs'))
  await new Promise((resolve) => child.once('message', resolve))
  const took = performance.now() - started
  await end(child)
  return took
}

void app.whenReady().then(async () => {
  await ours()
  await peer()
  for (let round = 0; round < rounds; round++) {
    const first = await (round % 2 === 0 ? ours() : peer())
    const second = await (round % 2 === 0 ? peer() : ours())
    const both = round % 2 === 0 ? { ours: first, peer: second } : { ours: second, peer: first }
    process.stdout.write(`bench round ${JSON.stringify(both)}\n`)
  }
})
