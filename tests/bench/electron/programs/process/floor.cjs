// The least that a process with a database does: loads the driver, opens a plain file, reads.
const { createRequire } = require('node:module')

/** @type {typeof import('better-sqlite3')} */
const Driver = createRequire(`${process.env.BENCH_APPLICATION}/package.json`)('better-sqlite3')
const nativeBinding = process.env.EFFLEURAGE_SQLITE_ADDON
const database = new Driver(process.env.BENCH_PLAIN, { ...(nativeBinding && { nativeBinding }) })
database.prepare('SELECT count(*) FROM sqlite_schema').get()
process.parentPort.postMessage('open')
