// Works on a practice without end and says on its standard output what was acknowledged; it is there to be killed.
// node victim.ts ROOT WORK SESSION PASSPHRASE [ARCHIVE]
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { sql } from 'kysely'
import { secret } from '../helpers/practice.ts'
import { addClient, backUp, openOn, unlock } from './onFolder.ts'

const [root = '', work = '', sessionId = '', passphrase = '', archive = ''] = process.argv.slice(2)
const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}
const on = openOn(root)

const save = (value: string) => on.call('sessions.saveField', { sessionId, edit: { field: 'reason', value } })

async function round(count: number): Promise<void> {
  const value = `${Date.now()}-${count}`
  switch (work) {
    case 'save':
    case 'careless':
    case 'reckless':
      await save(value)
      return say(`saved ${value}`)
    // Goes on after what was refused, as a person does.
    case 'patient':
      return save(value).then(
        () => say(`saved ${value}`),
        () => say(`refused ${value}`),
      )
    // The control: does not listen to what it is told.
    case 'heedless':
      await save(value).catch(() => {})
      return say(`saved ${value}`)
    // The control: says so first, and does it then.
    case 'boast':
      say(`saved ${value}`)
      return void (await save(value))
    case 'backup':
      await save(value)
      say(`saved ${value}`)
      await backUp(on)
      return say(`backedUp ${value}`)
    case 'passphrase': {
      const next = `passphrase ${value}`
      say(`trying ${next}`)
      await on.call('practice.changePassphrase', {
        passphrase: secret(current),
        newPassphrase: secret(next),
      })
      current = next
      return say(`changed ${next}`)
    }
    case 'erase': {
      const name = `Guest ${value}`
      const id = await addClient(on.call, name, 'stiff neck on the left')
      say(`erasing ${id}`)
      await on.call('erase.client', { clientId: id, name })
      return say(`erased ${id}`)
    }
    case 'import': {
      if (count > 0) return void (await new Promise((resolve) => setTimeout(resolve, 1000)))
      const { file } = await on.call('takeout.look', { token: on.chosen(archive) })
      await on.call('takeout.import', { file, password: null })
      await on.application.jobs.settled()
      return say('imported all')
    }
    default:
      throw new Error(`no such work: ${work}`)
  }
}

let current = passphrase
await unlock(on, passphrase)
const { context } = on.application.door
// The controls: what most programs are content with, and what no program should be.
if (work === 'careless' && context !== undefined) await sql`PRAGMA synchronous = NORMAL`.execute(context.db)
if (work === 'reckless' && context !== undefined) {
  await sql`PRAGMA synchronous = OFF`.execute(context.db)
  // Unflushed pages do harm where the log is written back into the database.
  await sql`PRAGMA wal_autocheckpoint = 8`.execute(context.db)
}
// It is killed, and would leave nothing for the next.
flushCompileCache()
say('ready')
const rounds = Number(process.env.VICTIM_ROUNDS ?? Number.POSITIVE_INFINITY)
for (let count = 0; count < rounds; count++) await round(count)
// Not closed: the end is as sudden as a power cut.
process.exit(0)
