// The fault suite, one line a test: node tests/faults/run.ts [--nightly] [--short] [--only T1,T5] [--json FILE]
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fastDisk } from './fastDisk.ts'
import { foundInWindow } from './inWindow.ts'
import { type FaultRow, type Findings, joined, rowOf } from './row.ts'
import { type Length, suite } from './suite.ts'

const { values } = parseArgs({
  options: {
    nightly: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string' },
  },
})
const length: Length = values.nightly ? 'nightly' : values.short ? 'short' : 'full'
const wanted = values.only?.split(',').map((id) => id.trim().toUpperCase())
const unknown = wanted?.filter((id) => !suite.some((test) => test.id === id)) ?? []
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. There are: ${suite.map(({ id }) => id).join(', ')}`)
  process.exit(2)
}

const chosen = suite.filter((test) => wanted?.includes(test.id) ?? true)
const windows = await foundInWindow(
  chosen.flatMap(({ spec }) => (spec === undefined ? [] : [spec])),
  length,
).catch((error: unknown) => {
  console.error(error)
  return new Map<string, Findings>()
})

const rows: FaultRow[] = []
process.on('exit', fastDisk())
for (const { id, what, perform, spec } of chosen) {
  const begun = performance.now()
  const parts = [
    ...(perform === undefined ? [] : [await perform(length).catch(broken)]),
    ...(spec === undefined ? [] : [windows.get(id) ?? broken(new Error(`${spec} left nothing behind`))]),
  ]
  const row = rowOf(id, parts.reduce(joined))
  rows.push(row)
  const seconds = Math.round((performance.now() - begun) / 1000)
  const control = `control ${row.control.failures} of ${row.control.injected}`
  console.log(
    `${row.pass ? 'ok    ' : 'FAILED'} ${id}  ${row.injected} injected, ${row.failures} failures; ${control} (${seconds} s)  ${what}`,
  )
  for (const seen of row.seen.slice(0, 5)) console.log(`         ${seen}`)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
}
const held = rows.filter(({ pass }) => pass).length
console.log(`${held} of ${rows.length} hold, every control failing as it must.`)
process.exitCode = held === rows.length ? 0 : 1

/** A harness that breaks has shown nothing. */
function broken(error: unknown): Findings {
  const seen = [error instanceof Error ? error.message : String(error)]
  return { injected: 0, failures: 1, control: { injected: 0, failures: 0 }, seen }
}
