// Loaded before the practice process's own entry: writes the heap down whenever a file `take-PID` turns up, as V8 sees it
// and then every array of bytes, of which V8 writes only the length.
import buffer from 'node:buffer'
import fs from 'node:fs'
import path from 'node:path'
import { inspect } from 'node:util'
import v8 from 'node:v8'

const heaps = path.join(import.meta.dirname, '../../heaps')
const asked = path.join(heaps, `take-${process.pid}`)

buffer.INSPECT_MAX_BYTES = Number.POSITIVE_INFINITY
inspect.defaultOptions = { maxArrayLength: Number.POSITIVE_INFINITY, breakLength: Number.POSITIVE_INFINITY }

/** @param {string} summary `Uint8Array(3) [ 1, 2, 3 ]`, `<Buffer 01 02 03>` or `ArrayBuffer { [Uint8Contents]: <01 02 03>, ... }` */
function bytesIn(summary) {
  const [, hex] = /<(?:Buffer )?([0-9a-f ]*)/.exec(summary) ?? []
  if (hex !== undefined) return Buffer.from(hex.replaceAll(' ', ''), 'hex')
  const [, list] = /\[([\d,\s]*)\]/.exec(summary) ?? []
  return Buffer.from((list ?? '').split(',').map(Number))
}

setInterval(() => {
  if (!fs.existsSync(asked)) return
  fs.rmSync(asked)
  const part = path.join(heaps, `${process.pid}.part`)
  v8.writeHeapSnapshot(part)
  for (const kind of [Uint8Array, ArrayBuffer]) {
    for (const summary of v8.queryObjects(kind, { format: 'summary' })) {
      fs.appendFileSync(part, Buffer.concat([Buffer.from('\n'), bytesIn(summary)]))
    }
  }
  fs.renameSync(part, path.join(heaps, `${process.pid}.heapsnapshot`))
}, 20)

// The control: a process that wipes nothing and lets nothing go.
if (process.env.EFFLEURAGE_CARELESS === '1') {
  /** @type {unknown[]} */
  const kept = []
  for (const bytes of [Object.getPrototypeOf(Uint8Array.prototype), Buffer.prototype]) {
    const { fill } = bytes
    bytes.fill = function (/** @type {unknown} */ value, /** @type {unknown[]} */ ...rest) {
      if (value !== 0) return fill.call(this, value, ...rest)
      kept.push(this)
      return this
    }
  }
}
