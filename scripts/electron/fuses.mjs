// The fuse wire of an Electron executable: a sentinel, a version byte, a count, and one ASCII character for each fuse
// ('0' off, '1' on, 'r' removed). Documented in Electron's docs/tutorial/fuses.md.
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const VERSION = 1
const REMOVED = 0x72

/** Position of a fuse in the wire. */
export const fuse = /** @type {const} */ ({
  nodeCliInspect: 3,
  browserSnapshot: 6,
})

/**
 * Says which single bytes have to change so that the fuses stand as wanted.
 * @param {Buffer} executable
 * @param {ReadonlyArray<readonly [position: number, on: boolean]>} wanted
 * @returns {{ at: number, byte: number }[]}
 */
export function fuseChanges(executable, wanted) {
  const start = executable.indexOf(SENTINEL)
  if (start < 0) throw new Error('no fuses found in the executable')
  if (executable.indexOf(SENTINEL, start + 1) >= 0)
    throw new Error('fuses found more than once in the executable')
  const version = executable[start + SENTINEL.length]
  if (version !== VERSION) throw new Error(`fuses of unknown version ${version}`)
  const count = executable[start + SENTINEL.length + 1] ?? 0
  return wanted.map(([position, on]) => {
    const at = start + SENTINEL.length + 2 + position
    if (position >= count || executable[at] === REMOVED) throw new Error(`fuse ${position} does not exist`)
    return { at, byte: (on ? '1' : '0').charCodeAt(0) }
  })
}
