// Starts the practice process and, in turn, a process that only opens a database, each until it can be asked something.
import path from 'node:path'
import { app, utilityProcess } from 'electron'
import { endOf, startPractice } from '../calls.mjs'

app.setPath('userData', process.env.BENCH_USER_DATA ?? '')
const rounds = Number(process.env.BENCH_ROUNDS)

/** @returns {Promise<number>} milliseconds until it has said that it is locked and takes a passphrase */
async function ours() {
  const started = performance.now()
  const practice = startPractice()
  const reply = await practice.call('practice.status', {})
  const took = performance.now() - started
  if (reply?.value?.state?.kind !== 'locked') throw new Error(`not ready to unlock: ${JSON.stringify(reply)}`)
  await practice.end()
  return took
}

/** @returns {Promise<number>} */
async function peer() {
  const started = performance.now()
  const child = utilityProcess.fork(path.join(import.meta.dirname, 'floor.cjs'))
  await new Promise((resolve) => child.once('message', resolve))
  const took = performance.now() - started
  await endOf(child)
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
