import { writeFileSync } from 'node:fs'
import { measures } from './measures.ts'

/** Runs one measure in this process and writes its findings to a file: `node one.ts P1 15 small|full FILE`. */
const [id, rounds, extent, file] = process.argv.slice(2)
const wanted = measures.find((one) => one.id === id)
if (wanted === undefined || file === undefined) throw new Error('node one.ts ID ROUNDS small|full FILE')
const { measure } = await wanted.load()
const findings = await measure.run({ rounds: Number(rounds), full: extent === 'full' })
writeFileSync(file, JSON.stringify(findings))
