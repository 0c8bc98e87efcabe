import { describe, expect, it } from 'vitest'
import { systemKeychain } from '../../../src/main/keychain.ts'

/** `safeStorage` with a backend of this name. */
function storage(backend: string, isAvailable = true) {
  return {
    isEncryptionAvailable: () => isAvailable,
    getSelectedStorageBackend: () => backend,
    encryptString: (text: string) => Buffer.from(`sealed ${text}`),
    decryptString: (sealed: Buffer) => {
      const text = sealed.toString()
      if (!text.startsWith('sealed ')) throw new Error('not sealed here')
      return text.slice('sealed '.length)
    },
  }
}

describe('the keychain of the system', () => {
  it('is none where its password is the same everywhere, or nothing is known of it', () => {
    for (const backend of ['basic_text', 'unknown']) {
      const keychain = systemKeychain(storage(backend), 'linux')
      expect(keychain.isReal).toBe(false)
      expect(keychain.seal(Uint8Array.of(1))).toBeNull()
      expect(keychain.open(Buffer.from('sealed AQ=='))).toBeNull()
    }
    expect(systemKeychain(storage('gnome_libsecret', false), 'linux').isReal).toBe(false)
    expect(systemKeychain(storage('', false), 'darwin').isReal).toBe(false)
  })

  it('keeps a secret, and gives back those bytes', () => {
    for (const [backend, platform] of [
      ['gnome_libsecret', 'linux'],
      ['kwallet6', 'linux'],
      ['', 'darwin'],
      ['', 'win32'],
    ] as const) {
      const keychain = systemKeychain(storage(backend), platform)
      expect(keychain.isReal).toBe(true)
      const secret = Uint8Array.of(0, 255, 7, 10)
      const sealed = keychain.seal(secret)
      expect(sealed).not.toBeNull()
      expect(keychain.open(sealed ?? secret)).toEqual(secret)
    }
  })

  it('gives nothing for what it did not seal', () => {
    expect(systemKeychain(storage('gnome_libsecret'), 'linux').open(Uint8Array.of(1, 2))).toBeNull()
  })
})
