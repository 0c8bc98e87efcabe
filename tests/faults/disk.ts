import type { FileOp } from './fileLog.ts'

/** What a power cut does with what was written and not yet flushed. */
export type Cut = 'drop' | 'keep' | 'some' | 'torn'

type Change =
  | { readonly kind: 'write'; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly length: number }
type NameChange =
  | { readonly kind: 'link'; readonly path: string; readonly file: File }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'unlink'; readonly path: string }

interface File {
  /** What is on the disk for certain. */
  flushed: Buffer
  pending: Change[]
}

const sector = 512

/** A disk with a memory of what was flushed: files by `fsync`, names by `fsync` of their folder. */
export class Disk {
  readonly #flushedNames: Map<string, File>
  readonly #names: Map<string, File>
  #pendingNames: NameChange[] = []

  constructor(files: ReadonlyMap<string, Buffer>) {
    const entries = [...files].map(([path, bytes]): [string, File] => [path, { flushed: bytes, pending: [] }])
    this.#flushedNames = new Map(entries)
    this.#names = new Map(entries)
  }

  apply(op: FileOp): void {
    switch (op.kind) {
      case 'said':
        return
      case 'create': {
        const file: File = { flushed: Buffer.alloc(0), pending: [] }
        this.#rename({ kind: 'link', path: op.path, file })
        return
      }
      case 'rename':
        this.#rename(op)
        return
      case 'unlink':
        this.#rename({ kind: 'unlink', path: op.path })
        return
      case 'write':
      case 'truncate':
        this.#names.get(op.path)?.pending.push(op)
        return
      case 'failedSync': {
        // What could not be written is gone from the cache as well: a later flush does not bring it.
        const file = this.#names.get(op.path)
        if (file !== undefined) file.pending = []
        return
      }
      case 'sync': {
        const file = this.#names.get(op.path)
        if (file !== undefined) {
          file.flushed = changed(file.flushed, file.pending)
          file.pending = []
          return
        }
        // A folder: the names in it hold from now on.
        for (const change of this.#pendingNames) rename(this.#flushedNames, change)
        this.#pendingNames = []
      }
    }
  }

  /** The files as the next start finds them after a cut at this moment. */
  after(cut: Cut, random: (below: number) => number): ReadonlyMap<string, Buffer> {
    const names = new Map(this.#flushedNames)
    // Names are journalled: some first ones of the pending are there, never a later one without an earlier.
    const there =
      cut === 'drop' ? 0 : cut === 'keep' ? this.#pendingNames.length : random(this.#pendingNames.length + 1)
    for (const change of this.#pendingNames.slice(0, there)) rename(names, change)
    return new Map([...names].map(([path, file]) => [path, contentAfter(file, cut, random)]))
  }

  #rename(change: NameChange) {
    rename(this.#names, change)
    this.#pendingNames.push(change)
  }
}

function rename(names: Map<string, File>, change: NameChange) {
  switch (change.kind) {
    case 'link':
      names.set(change.path, change.file)
      return
    case 'unlink':
      names.delete(change.path)
      return
    case 'rename': {
      const file = names.get(change.path)
      names.delete(change.path)
      if (file !== undefined) names.set(change.to, file)
    }
  }
}

function contentAfter({ flushed, pending }: File, cut: Cut, random: (below: number) => number): Buffer {
  switch (cut) {
    case 'drop':
      return flushed
    case 'keep':
      return changed(flushed, pending)
    case 'some':
      return changed(
        flushed,
        pending.filter(() => random(2) === 0),
      )
    case 'torn':
      return changed(
        flushed,
        pending.flatMap((change) => torn(change, random)),
      )
  }
}

/** Some sectors of a write, in whatever order the disk took them. */
function torn(change: Change, random: (below: number) => number): readonly Change[] {
  if (change.kind === 'truncate') return [change]
  const { offset, data } = change
  const parts: Change[] = []
  for (let at = 0; at < data.length; at += sector) {
    if (random(2) === 0) continue
    parts.push({ kind: 'write', offset: offset + at, data: data.subarray(at, at + sector) })
  }
  return parts
}

/** A file after these changes, in their order. */
function changed(bytes: Buffer, changes: readonly Change[]): Buffer {
  const ends = changes.map((change) =>
    change.kind === 'truncate' ? change.length : change.offset + change.data.length,
  )
  const grown = Buffer.alloc(Math.max(bytes.length, ...ends))
  bytes.copy(grown)
  let length = bytes.length
  for (const change of changes) {
    if (change.kind === 'truncate') {
      grown.fill(0, change.length, Math.max(change.length, length))
      length = change.length
    } else {
      change.data.copy(grown, change.offset)
      length = Math.max(length, change.offset + change.data.length)
    }
  }
  return grown.subarray(0, length)
}
