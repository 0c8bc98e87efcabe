import { AppError } from '../appError.ts'

const shortest = 8

/**
 * The bytes that are stretched: a passphrase beyond ASCII in one Unicode form, since keyboards differ in how they
 * compose letters. The caller wipes them.
 */
export function passphraseBytes(typed: Uint8Array): Buffer {
  if (typed.every((byte) => byte < 0x80)) return Buffer.from(typed)
  return Buffer.from(Buffer.from(typed).toString('utf8').normalize('NFKC'), 'utf8')
}

/** Throws AppError invalid at `field` when a passphrase has fewer than eight characters. */
export function checkPassphrase(typed: Uint8Array, field: string): void {
  const characters = typed.reduce((count, byte) => ((byte & 0xc0) === 0x80 ? count : count + 1), 0)
  if (characters < shortest) {
    throw new AppError('invalid', 'a passphrase has at least eight characters', {
      fields: { [field]: 'tooShort' },
    })
  }
}
