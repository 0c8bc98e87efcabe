// Loaded before the practice process's own entry: writes the heap down whenever a file `take-PID` turns up.
import fs from 'node:fs'
import path from 'node:path'
import v8 from 'node:v8'

const heaps = path.join(import.meta.dirname, '../../heaps')
const asked = path.join(heaps, `take-${process.pid}`)
setInterval(() => {
  if (!fs.existsSync(asked)) return
  fs.rmSync(asked)
  v8.writeHeapSnapshot(path.join(heaps, `${process.pid}.part`))
  fs.renameSync(path.join(heaps, `${process.pid}.part`), path.join(heaps, `${process.pid}.heapsnapshot`))
}, 20)
