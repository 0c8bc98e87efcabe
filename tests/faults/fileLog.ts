import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** One change to a file, as `fileLog.c` saw it; `said` is what went to standard output. */
export type FileOp =
  | { readonly kind: 'create' | 'sync' | 'failedSync' | 'unlink'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly path: string; readonly length: number }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'said'; readonly text: string }

const Head = z.tuple([z.string(), z.coerce.number(), z.coerce.number(), z.coerce.number(), z.coerce.number()])

/** The log, in order. What a kill has cut off at its end is left out. */
export function readFileLog(path: string): readonly FileOp[] {
  const bytes = readFileSync(path)
  const ops: FileOp[] = []
  let at = 0
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at)
    if (end < 0) break
    const [op, offset, pathLength, otherLength, dataLength] = Head.parse(
      bytes.toString('latin1', at, end).split(' '),
    )
    const begin = end + 1
    const next = begin + pathLength + otherLength + dataLength
    if (next > bytes.length) break
    const name = bytes.toString('utf8', begin, begin + pathLength)
    const other = bytes.toString('utf8', begin + pathLength, begin + pathLength + otherLength)
    ops.push(opOf(op, name, other, offset, bytes.subarray(next - dataLength, next)))
    at = next
  }
  return ops
}

function opOf(op: string, path: string, to: string, offset: number, data: Buffer): FileOp {
  switch (op) {
    case 'C':
      return { kind: 'create', path }
    case 'S':
      return { kind: 'sync', path }
    case 'F':
      return { kind: 'failedSync', path }
    case 'U':
      return { kind: 'unlink', path }
    case 'W':
      return { kind: 'write', path, offset, data }
    case 'T':
      return { kind: 'truncate', path, length: offset }
    case 'R':
      return { kind: 'rename', path, to }
    case 'A':
      return { kind: 'said', text: data.toString('utf8') }
    default:
      throw new Error(`no such record: ${op}`)
  }
}
