import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { ClientFields } from '../../src/contract/models/client.ts'
import { clientOf } from '../../src/core/clientImport/fieldsOf.ts'
import { guessReading, readList } from '../../src/core/clientImport/readList.ts'
import { csvLine, neutral } from '../../src/core/csv/write.ts'
import { digestOf } from '../../src/core/takeout/rows.ts'
import { columnsOf, restoredTables } from '../../src/core/takeout/tables.ts'
import { addWithCanary } from '../helpers/canary.ts'
import { openTestPractice, type TestPractice } from '../helpers/practice.ts'
import { bringIn, takeOut } from '../helpers/takeout.ts'
import { type Counter, counter, type Findings, seeded, tallyOf } from './row.ts'

interface Counts {
  readonly lists: number
  readonly mutants: number
}

type Random = (below: number) => number

/**
 * Lists and archives that nobody would write: none breaks the importers, none is brought in by half, and what an export
 * holds is the same after import and export; no cell of ours is a formula. The controls write cells as they are, and
 * believe whatever unpacks.
 */
export async function t12Importers({ lists, mutants }: Counts, seed = 12): Promise<Findings> {
  const found = counter()
  const control = counter()
  const random = seeded(seed)
  for (let count = 0; count < lists; count++) {
    oneList(found, listOf(random), `table ${count}`)
    oneList(found, cardsOf(random), `cards ${count}`)
    oneTable(found, random, csvLine, `cells ${count}`)
    if (count < 200) oneTable(control, random, (cells) => `${cells.join(',')}\r\n`, `cells ${count}`)
  }
  await archives(found, control, mutants, random)
  return { ...tallyOf(found), control: tallyOf(control), seen: found.seen }
}

const pick = <Value>(random: Random, values: readonly Value[]): Value => {
  const value = values[random(values.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

const pieces = [
  ...[
    'Anna',
    'Müller',
    '=1+1',
    '@SUM(A1)',
    '-2',
    '+49 341',
    '\t',
    '"',
    '""',
    "'",
    ';',
    ',',
    '|',
    '\r\n',
    '\n',
  ],
  ...[
    '\u0000',
    '\ufeff',
    '\u202e',
    '31.12.1980',
    '1980-13-45',
    '0000-00-00',
    'a@b',
    '<script>',
    '\\;',
    ':',
    '=',
  ],
  ...[
    'BEGIN:VCARD',
    'END:VCARD',
    'FN:',
    'TEL;TYPE="',
    'BDAY:',
    ';ENCODING=QUOTED-PRINTABLE:=C3',
    'Ł',
    '🙂',
    ' ',
  ],
]

const textOf = (random: Random, most: number): string =>
  Array.from({ length: random(most) }, () => pick(random, pieces)).join('')

/** Bytes, so that broken UTF-8 is among them. */
function spoiled(random: Random, text: string): Buffer {
  const bytes = Buffer.from(text, pick(random, ['utf8', 'latin1', 'utf16le'] as const))
  for (let count = random(4); count > 0 && bytes.length > 0; count--)
    bytes[random(bytes.length)] = random(256)
  return bytes.subarray(0, random(5) === 0 ? random(bytes.length + 1) : bytes.length)
}

function listOf(random: Random): Buffer {
  const separator = pick(random, [',', ';', '\t', '|'])
  const head = ['Name', 'Geburtsdatum', 'Phone', 'E-Mail', 'Note'].slice(0, 1 + random(5)).join(separator)
  const lines = Array.from({ length: random(12) }, () =>
    Array.from({ length: random(8) }, () => textOf(random, 6)).join(separator),
  )
  return spoiled(random, [head, ...lines].join(pick(random, ['\n', '\r\n', '\r'])))
}

function cardsOf(random: Random): Buffer {
  const cards = Array.from({ length: 1 + random(4) }, () =>
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `FN:${textOf(random, 4)}`,
      textOf(random, 12),
      `TEL:${textOf(random, 3)}`,
      'END:VCARD',
    ].join('\r\n'),
  )
  return spoiled(random, cards.join('\r\n'))
}

function oneList(count: Counter, bytes: Buffer, which: string) {
  count.injected += 1
  try {
    const { reading } = guessReading(bytes)
    const list = readList(bytes, reading)
    for (const row of list.rows) {
      const { fields } = clientOf(row, list.head, reading, '2026-11-22')
      if (fields !== null) count.check(ClientFields.safeParse(fields).success, `${which}: not a client`)
    }
  } catch (error) {
    count.check(false, `${which}: ${error instanceof Error ? error.message : 'threw'}`)
  }
}

/** Cells as they are written read the same, and none begins as a formula does. */
function oneTable(
  count: Counter,
  random: Random,
  write: (cells: readonly string[]) => string,
  which: string,
) {
  count.injected += 1
  // The first cell of our tables is a head: a mark of byte order before it would be the file's.
  const cells = ['first', ...Array.from({ length: 1 + random(6) }, () => textOf(random, 5) || 'x')]
  const { data } = Papa.parse<string[]>(write(cells), { delimiter: ',', newline: '\r\n' })
  const [read = []] = data
  count.check(
    read.length === cells.length && read.every((cell, at) => cell === neutral(cells[at] ?? '')),
    `${which}: not the same`,
  )
  count.check(!read.some((cell) => /^[=@\t\r]|^[+-](?!\d+([.,]\d+)?$)/.test(cell)), `${which}: a formula`)
}

async function archives(found: Counter, control: Counter, mutants: number, random: Random) {
  const source = await openTestPractice()
  const target = await openTestPractice()
  const { connection } = target.context
  const settings = connection.prepare('SELECT row, id, json, revision FROM settings').raw().get()
  const folder = mkdtempSync(join(tmpdir(), 'effleurage-t12-'))
  try {
    await addWithCanary(source, 'zaunkoenig', 'Anna Lind')
    const whole = await contentsOf(source)
    const empty = await contentsOf(target)
    const path = join(folder, 'mutant')
    for (const password of [undefined, 'a long way home']) {
      const bytes = readFileSync(
        await takeOut(source, password === undefined ? 'all.zip' : 'all.sealed', password),
      )
      for (let count = 0; count < Math.ceil(mutants / 2); count++) {
        found.injected += 1
        control.injected += 1
        writeFileSync(path, mutantOf(random, bytes))
        const last = await bringIn(target, path, password)
        const kind = kindOf(last)
        const after = await contentsOf(target)
        const taken = kind === 'done'
        found.check(kind !== 'internal', `mutant ${count}: ${JSON.stringify(last)}`)
        found.check(after === (taken ? whole : empty), `mutant ${count}: neither whole nor nothing`)
        // Somebody who believes a file that can be opened would have taken it.
        control.check(taken, `mutant ${count} is not as it was written`)
        if (taken) wipe(target, settings)
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await source.close()
    await target.close()
  }
}

function mutantOf(random: Random, whole: Buffer): Buffer {
  const bytes = Buffer.from(whole)
  const at = random(bytes.length)
  switch (random(4)) {
    case 0:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8))
      return bytes
    case 1:
      return bytes.subarray(0, at)
    case 2:
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([random(256)]), bytes.subarray(at)])
    default:
      return Buffer.concat([
        bytes.subarray(0, at),
        bytes.subarray(Math.min(bytes.length, at + 1 + random(5000))),
      ])
  }
}

function kindOf(last: unknown): string {
  const text = JSON.stringify(last) ?? ''
  if (text.includes('"internal"')) return 'internal'
  return text.includes('"done"') ? 'done' : 'refused'
}

async function contentsOf({ context }: TestPractice): Promise<string> {
  const found: unknown[] = []
  for (const table of restoredTables) {
    const columns = columnsOf(context.connection, table)
    found.push([table, await digestOf(context.connection, table, columns, { breathe: async () => {} })])
  }
  return JSON.stringify(found)
}

/** As it was before the import: nobody recorded, the settings its own. */
function wipe({ context: { connection } }: TestPractice, settings: unknown) {
  for (const table of restoredTables.toReversed()) connection.prepare(`DELETE FROM "${table}"`).run()
  connection.prepare('INSERT INTO settings (row, id, json, revision) VALUES (?, ?, ?, ?)').run(settings)
}
