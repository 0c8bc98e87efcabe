import { createHash } from 'node:crypto'

// Douglas Crockford's base 32: no I, L, O or U, which are misread.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const misread: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' }
const keyBytes = 16
const groups = 5
const groupLength = 6

/** 22 bits over the 128 of the key, so that a slip of the pen is told from a wrong key. */
function checksum(key: Uint8Array): number {
  return createHash('sha256').update('effleurage recovery key').update(key).digest().readUInt32BE(0) >>> 10
}

/** Writes 16 bytes as five groups of six letters and digits. */
export function spellRecoveryKey(key: Uint8Array): string {
  let bits = BigInt(`0x${Buffer.from(key).toString('hex')}`)
  bits = (bits << 22n) | BigInt(checksum(key))
  let text = ''
  for (let place = groups * groupLength - 1; place >= 0; place--) {
    text += alphabet[Number((bits >> BigInt(place * 5)) & 31n)]
    if (place % groupLength === 0 && place > 0) text += '-'
  }
  return text
}

/**
 * Reads a recovery key as someone may have typed it: capitals or not, any separators, O for 0, I or L for 1.
 * Null when the letters do not add up. The caller wipes the 16 bytes.
 */
export function readRecoveryKey(typed: Uint8Array): Buffer | null {
  let bits = 0n
  let count = 0
  for (const byte of typed) {
    const letter = String.fromCharCode(byte).toUpperCase()
    if (!/[0-9A-Z]/.test(letter)) continue
    const value = alphabet.indexOf(misread[letter] ?? letter)
    if (value < 0 || ++count > groups * groupLength) return null
    bits = (bits << 5n) | BigInt(value)
  }
  if (count !== groups * groupLength) return null
  const key = Buffer.from((bits >> 22n).toString(16).padStart(keyBytes * 2, '0'), 'hex')
  if (BigInt(checksum(key)) === (bits & 0x3fffffn)) return key
  key.fill(0)
  return null
}
