import { readFile, stat } from 'node:fs/promises'
import Papa from 'papaparse'
import { type ImportReading, separators } from '../../contract/models/clientImport.ts'
import { AppError } from '../appError.ts'
import { dateOrderOf } from './dates.ts'
import { decode, encodingOf } from './decode.ts'
import { guessColumns, seemsHeader } from './guess.ts'
import { cardHead, cardsIn, isVcard, type Table } from './vcard.ts'

const largest = 20 * 1024 * 1024
const mostRows = 20_000

/** A list as it was read: its rows without the one that names the columns. */
export interface List {
  readonly kind: 'csv' | 'vcard'
  readonly head: readonly string[] | null
  readonly rows: Table
  /** Where each row stands in the file, from 1. */
  readonly lines: readonly number[]
}

export async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isFile())
    throw new AppError('notFound', 'This file cannot be read. Choose it again.')
  if (found.size > largest) throw new AppError('invalid', 'This file is too large for a list of clients.')
  return readFile(path)
}

/** How the list is probably meant. */
export function guessReading(bytes: Uint8Array): {
  readonly kind: List['kind']
  readonly reading: ImportReading
} {
  const encoding = encodingOf(bytes)
  const text = decode(bytes, encoding)
  if (isVcard(text)) {
    const reading = {
      encoding,
      separator: ',',
      hasHeader: true,
      dateOrder: 'ymd',
      columns: [...cardHead],
    } as const
    return { kind: 'vcard', reading: { ...reading, columns: [...cardHead] } }
  }
  const separator = separatorOf(text)
  const rows = rowsIn(text, separator)
  const hasHeader = seemsHeader(rows[0] ?? [])
  const columns = guessColumns(rows, hasHeader)
  const born = columns.indexOf('birthDate')
  const dateOrder = dateOrderOf(rows.slice(hasHeader ? 1 : 0).map((row) => row[born] ?? ''))
  return { kind: 'csv', reading: { encoding, separator, hasHeader, dateOrder, columns } }
}

/** Reads the list as the person wants it read. Throws AppError invalid where it has too many lines. */
export function readList(bytes: Uint8Array, { encoding, separator, hasHeader }: ImportReading): List {
  const text = decode(bytes, encoding)
  if (isVcard(text)) {
    const [head = [], ...rows] = cardsIn(text)
    return limited({ kind: 'vcard', head, rows, lines: rows.map((_, index) => index + 1) })
  }
  const rows = linesIn(text, separator)
  const clients = hasHeader ? rows.slice(1) : rows
  return limited({
    kind: 'csv',
    head: hasHeader ? (rows[0]?.cells ?? []) : null,
    rows: clients.map(({ cells }) => cells),
    lines: clients.map(({ line }) => line),
  })
}

function limited(list: List): List {
  if (list.rows.length > mostRows) throw new AppError('invalid', 'This list has more than 20,000 lines.')
  return list
}

/** The one that parts the first lines into most cells, alike in each. */
function separatorOf(text: string): ImportReading['separator'] {
  const start = text.slice(0, 50_000)
  const scored = separators.map((separator) => {
    const widths = rowsIn(start, separator)
      .slice(0, 20)
      .map((row) => row.length)
    const [first = 1] = widths
    const alike = widths.filter((width) => width === first).length
    return { separator, score: first > 1 ? first * alike : 0 }
  })
  return scored.sort((one, other) => other.score - one.score)[0]?.separator ?? ','
}

const rowsIn = (text: string, separator: ImportReading['separator']): string[][] =>
  linesIn(text, separator).map(({ cells }) => cells)

/** The lines that hold anything, each with its place among all of them; a cell of several lines counts as one. */
function linesIn(text: string, separator: ImportReading['separator']) {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator })
  return data
    .map((row, index) => ({ line: index + 1, cells: row.map((cell) => cell.replaceAll('\u0000', '')) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
}
