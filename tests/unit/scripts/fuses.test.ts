import { describe, expect, it } from 'vitest'
import { fuse, fuseChanges } from '../../../scripts/electron/fuses.mjs'

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

function executable(wire: string, { version = 1, times = 1 } = {}): Buffer {
  const block = Buffer.concat([Buffer.from(sentinel), Buffer.of(version, wire.length), Buffer.from(wire)])
  return Buffer.concat([Buffer.alloc(100), ...Array.from({ length: times }, () => block), Buffer.alloc(9)])
}

const wanted = [
  [fuse.nodeCliInspect, true],
  [fuse.browserSnapshot, false],
] as const

describe('fuseChanges', () => {
  it('names exactly the bytes of the wanted fuses', () => {
    const file = executable('10101011')
    for (const { at, byte } of fuseChanges(file, wanted)) file[at] = byte
    const wire = file.toString('latin1', 100 + sentinel.length + 2, 100 + sentinel.length + 10)
    expect(wire).toBe('10111001')
  })

  it.each([
    ['no fuses at all', Buffer.alloc(200), 'no fuses'],
    ['fuses twice', executable('11111111', { times: 2 }), 'more than once'],
    ['another version', executable('11111111', { version: 2 }), 'unknown version 2'],
    ['too few fuses', executable('1111'), 'fuse 6 does not exist'],
    ['a removed fuse', executable('111r1111'), 'fuse 3 does not exist'],
  ])('refuses %s', (_what, file, message) => {
    expect(() => fuseChanges(file, wanted)).toThrow(message)
  })
})
