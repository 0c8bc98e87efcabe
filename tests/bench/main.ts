import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import Driver from 'better-sqlite3'
import { z } from 'zod'
import { root } from '../../scripts/project.mjs'
import { isStopping, run } from '../../scripts/run.mjs'
import { finish, Problem, say } from '../../scripts/say.mjs'
import { measures } from './measures.ts'
import { judged, lineOf, type Row } from './rows.ts'

const usage = 'npm run bench -- [--only P1,P7] [--json FILE] [--rounds 15] [--full]'

const Finding = z.object({
  id: z.string(),
  title: z.string(),
  peerName: z.string(),
  unit: z.enum(['ms', 'kB', 'rows']),
  pairs: z.array(z.object({ ours: z.number(), peer: z.number() })),
  limit: z.number(),
  note: z.string().optional(),
  versions: z.record(z.string(), z.string()).optional(),
})

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        json: { type: 'string' },
        rounds: { type: 'string', default: '15' },
        full: { type: 'boolean', default: false },
      },
    })
    const rounds = Number(values.rounds)
    const only = values.only?.split(',').map((id) => id.trim().toUpperCase())
    const unknown = only?.find((id) => !measures.some((one) => one.id === id))
    if (unknown !== undefined) throw new Problem(`There is no measure ${unknown}.`, usage)
    if (!Number.isInteger(rounds) || rounds < 1) throw new Problem('--rounds needs a whole number.', usage)
    return { ...values, rounds, ids: measures.map(({ id }) => id).filter((id) => only?.includes(id) ?? true) }
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(error instanceof Error ? error.message : String(error), usage)
  }
}

const versions = {
  node: process.versions.node,
  sqlite: z.string().parse(new Driver(':memory:').prepare('SELECT sqlite_version()').pluck().get()),
}

/** Each measure has a process of its own: what one leaves in memory slows no other. */
async function measure(id: string, rounds: number, full: boolean): Promise<Row[]> {
  const file = path.join(os.tmpdir(), `effleurage-bench-${process.pid}.json`)
  try {
    const script = path.join(import.meta.dirname, 'one.ts')
    const args = [script, id, String(rounds), full ? 'full' : 'small', file]
    const { code } = await run(process.execPath, args, { cwd: root })
    if (isStopping()) return []
    if (code !== 0) throw new Problem(`BROKEN ${id} could not be measured; why, it says above.`, usage)
    const findings = z.array(Finding).parse(JSON.parse(readFileSync(file, 'utf8')))
    for (const finding of findings) say(lineOf(judged(finding, versions), finding.note))
    return findings.map((finding) => judged(finding, versions))
  } finally {
    rmSync(file, { force: true })
  }
}

await finish(async () => {
  const { ids, rounds, full, json } = readOptions(process.argv.slice(2))
  const [load = 0] = os.loadavg()
  if (load > os.availableParallelism()) {
    say(`The machine is busy (load ${load.toFixed(1)}): ratios hold up to that, single figures do not.`)
  }
  if (rounds < 15) say(`${rounds} rounds show that it works; figures to rely on need 15.`)
  const rows: Row[] = []
  const broken: string[] = []
  for (const id of ids) {
    if (isStopping()) return 130
    say(`\n== ${id}`)
    try {
      rows.push(...(await measure(id, rounds, full)))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      say(error.message)
      broken.push(id)
    }
  }
  if (json !== undefined) {
    writeFileSync(path.resolve(process.env.INIT_CWD ?? '.', json), `${JSON.stringify(rows, null, 2)}\n`)
  }
  const missed = rows.filter(({ pass }) => !pass).map(({ id }) => id)
  say(`\n${rows.length - missed.length} of ${rows.length} goals met`)
  if (missed.length > 0) say(`missed: ${missed.join(', ')}`)
  if (broken.length > 0) say(`not measured: ${broken.join(', ')}`)
  return missed.length + broken.length === 0 ? 0 : 1
})
