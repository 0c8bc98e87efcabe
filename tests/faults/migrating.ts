// Opens a practice of an older version, and is killed before the statement that its caller named.
// node migrating.ts ROOT PASSPHRASE STATEMENT [loose]
import { writeSync } from 'node:fs'
import Driver from 'better-sqlite3'
import { migrations } from '../../src/core/db/migrate.ts'
import { openConnection } from '../../src/core/db/open.ts'
import { dataKeyOf } from '../helpers/database.ts'
import { openOn, unlock } from './onFolder.ts'
import { statementsOf } from './statements.ts'

const [root = '', passphrase = '', at = '', how = ''] = process.argv.slice(2)
const killAt = Number(at)
let count = 0

function next() {
  if (count === killAt) process.kill(process.pid, 'SIGKILL')
  count += 1
}

if (how === 'loose') await migrateLoosely()
else {
  const { exec, pragma } = Driver.prototype
  Driver.prototype.exec = function (this: Driver.Database, source: string) {
    for (const statement of statementsOf(source)) {
      next()
      exec.call(this, statement)
    }
    return this
  }
  Driver.prototype.pragma = function (this: Driver.Database, source: string, options?: Driver.PragmaOptions) {
    if (count > 0) next()
    return pragma.call(this, source, options)
  }
  const on = openOn(root)
  await unlock(on, passphrase)
  await on.application.close()
}
writeSync(1, `done ${count}\n`)

/** The control: the same statements without a transaction, the version at the end. */
async function migrateLoosely() {
  const folder = `${root}/practice`
  const key = await dataKeyOf(folder, passphrase)
  const connection = openConnection(`${folder}/practice.db`, { key, access: 'write' })
  const version = Number(connection.pragma('user_version', { simple: true }))
  for (const { sql } of migrations.slice(version)) {
    for (const statement of statementsOf(sql)) {
      next()
      connection.exec(statement)
    }
  }
  next()
  connection.pragma(`user_version=${migrations.length}`)
  connection.close()
}
