import type { Clock } from './clock.ts'

/** Bytes nobody can guess; `crypto.randomBytes` in the application. */
export type Random = (bytes: number) => Uint8Array

/**
 * Makes UUIDv7s (RFC 9562, section 6.2 method 1): milliseconds, then a 12-bit counter, then chance. They rise
 * strictly, also within a millisecond and when the clock is set back.
 */
export function idMaker(clock: Clock, random: Random): () => string {
  let time = 0
  let counter = 0
  return () => {
    const now = clock.now()
    if (now > time) {
      time = now
      counter = 0
    } else if (counter < 0xfff) {
      counter += 1
    } else {
      time += 1
      counter = 0
    }
    const bytes = new DataView(new ArrayBuffer(16))
    random(10).forEach((byte, index) => {
      bytes.setUint8(6 + index, byte)
    })
    bytes.setUint16(0, Math.floor(time / 2 ** 32))
    bytes.setUint32(2, time % 2 ** 32)
    bytes.setUint16(6, 0x7000 | counter)
    bytes.setUint8(8, (bytes.getUint8(8) & 0x3f) | 0x80)
    const hex = Buffer.from(bytes.buffer).toString('hex')
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  }
}
