import { randomBytes } from 'node:crypto'
import type { Keychain } from '../../src/core/host.ts'

/** A computer without one. */
export const noKeychain: Keychain = {
  isReal: async () => false,
  seal: async () => null,
  open: async () => null,
}

/** One in memory, which may be taken away and brought back. */
export interface TestKeychain extends Keychain {
  real: boolean
}

export function testKeychain(): TestKeychain {
  const pad = randomBytes(64)
  const turned = (bytes: Uint8Array) =>
    Buffer.from(bytes.map((byte, at) => byte ^ (pad[at % pad.length] ?? 0)))
  const keychain: TestKeychain = {
    real: false,
    isReal: async () => keychain.real,
    seal: async (secret) => (keychain.real ? turned(secret) : null),
    open: async (sealed) => (keychain.real ? turned(sealed) : null),
  }
  return keychain
}
