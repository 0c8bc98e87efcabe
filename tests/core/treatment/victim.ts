// Treats a session on a practice of its own process until it is killed: node victim.ts FOLDER SESSION NOW
import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ProcedureName, SentTo } from '../../../src/contract/procedures.ts'
import { createApplication } from '../../../src/core/application.ts'
import { testClock } from '../../helpers/clock.ts'
import { noKeychain } from '../../helpers/keychain.ts'
import { cheap, secret, testPassphrase } from '../../helpers/practice.ts'

const [folder = '', sessionId = '', now = ''] = process.argv.slice(2)
const clock = testClock(Number(now))
const application = createApplication({
  paths: { practice: folder, resources: resolve(import.meta.dirname, '../../../resources') },
  sample: false,
  restarted: false,
  clock,
  random: (bytes) => randomBytes(bytes),
  host: {
    publish: async () => 'document',
    pathOf: () => undefined,
    autoLock: () => {},
    treating: () => {},
    keychain: noKeychain,
  },
  log: () => {},
  passphraseCost: cheap,
})

async function call<N extends ProcedureName>(name: N, input: SentTo<N>): Promise<void> {
  const reply = await application.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`)
}

await call('practice.unlock', { passphrase: secret(testPassphrase) })
await call('treatment.start', { sessionId, mode: 'plan', reason: 'tested' })
clock.pass(75_000)
await call('treatment.act', { sessionId, act: { kind: 'next' } })
clock.pass(20_000)
await call('treatment.act', { sessionId, act: { kind: 'hold', pointId: null, seconds: 60 } })
clock.pass(40_000)
await call('treatment.beat', { sessionId })
writeSync(1, 'ready\n')
// work without end, so that the kill may fall into the middle of a write
for (;;) await call('treatment.beat', { sessionId })
