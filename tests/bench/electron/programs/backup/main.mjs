// Backs a practice up in its process, and watches how late the main process comes to its own meanwhile.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { app } from 'electron'
import { startPractice } from '../calls.mjs'

app.setPath('userData', process.env.BENCH_USER_DATA ?? '')
const rounds = Number(process.env.BENCH_ROUNDS)
const secret = () => new TextEncoder().encode(process.env.BENCH_PASSPHRASE)

/** @param {{ ok: boolean, value?: unknown, error?: unknown }} reply */
function answerOf(reply) {
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return reply.value
}

void app.whenReady().then(async () => {
  const { child, port, call } = startPractice()
  answerOf(await call('practice.unlock', { passphrase: secret() }))
  child.postMessage({ kind: 'chosen', ask: 1, token: 'target', path: process.env.BENCH_TARGET })
  answerOf(await call('backup.addTarget', { token: 'target' }))
  for (let round = 0; round < rounds; round++) {
    const late = monitorEventLoopDelay({ resolution: 1 })
    const over = new Promise((resolve) => {
      const hear = (/** @type {Electron.MessageEvent} */ { data }) => {
        if (!data.event || data.event.kind === 'progress') return
        port.off('message', hear)
        resolve(data.event.kind)
      }
      port.on('message', hear)
    })
    late.enable()
    answerOf(await call('backup.start', {}))
    const kind = await over
    late.disable()
    if (kind !== 'done') throw new Error(`the backup ended with ${kind}`)
    // The histogram holds the whole time between two looks, of which one millisecond is meant.
    const told = { p99: late.percentile(99) / 1e6 - 1, most: late.max / 1e6 - 1 }
    process.stdout.write(`bench round ${JSON.stringify(told)}\n`)
  }
})
