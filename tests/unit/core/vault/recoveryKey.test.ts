import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRecoveryKey, spellRecoveryKey } from '../../../../src/core/vault/recoveryKey.ts'

const typed = (text: string) => Buffer.from(text)
const anyKey = fc.uint8Array({ minLength: 16, maxLength: 16 })

describe('the recovery key', () => {
  it('reads back what it spelled, for any key', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(readRecoveryKey(typed(spellRecoveryKey(key)))).toEqual(Buffer.from(key))
      }),
    )
  })

  it('forgives small letters, separators and letters that look alike', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        const spelled = spellRecoveryKey(key)
        const sloppy = ` ${spelled.toLowerCase().replaceAll('-', ' . ').replaceAll('0', 'o').replaceAll('1', 'l')}\n`
        expect(readRecoveryKey(typed(sloppy))).toEqual(Buffer.from(key))
      }),
    )
  })

  it('notices any one wrong character and any two swapped', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    const plain = spellRecoveryKey(Buffer.alloc(16, 0x5a)).replaceAll('-', '')
    let tried = 0
    for (let place = 0; place < plain.length; place++) {
      for (const letter of letters) {
        if (letter === plain[place]) continue
        tried += 1
        expect(readRecoveryKey(typed(plain.slice(0, place) + letter + plain.slice(place + 1)))).toBeNull()
      }
      const [one, other] = [plain[place], plain[place + 1]]
      if (other === undefined || one === other) continue
      expect(
        readRecoveryKey(typed(`${plain.slice(0, place)}${other}${one}${plain.slice(place + 2)}`)),
      ).toBeNull()
    }
    expect(tried).toBe(30 * 31)
  })

  it('refuses what is too short, too long or no key at all', () => {
    const spelled = spellRecoveryKey(Buffer.alloc(16, 7))
    for (const text of ['', 'no', spelled.slice(1), `${spelled}0`, spelled.replace(/.$/, 'U')]) {
      expect(readRecoveryKey(typed(text))).toBeNull()
    }
  })
})
