/** The part of Electron's `safeStorage` that is used here. */
interface SecretStorage {
  isEncryptionAvailable(): boolean
  /** Linux only. */
  getSelectedStorageBackend(): string
  encryptString(text: string): Buffer
  decryptString(sealed: Buffer): string
}

/** The system's own keychain, as far as it keeps a secret from others. */
export interface SystemKeychain {
  readonly isReal: boolean
  /** Null where there is none, or it does not want to. */
  seal(secret: Uint8Array): Uint8Array<ArrayBuffer> | null
  open(sealed: Uint8Array): Uint8Array<ArrayBuffer> | null
}

/** On Linux without a keyring `safeStorage` takes a password that is the same everywhere: `basic_text`. */
const sham = new Set(['basic_text', 'unknown'])

/** Asked for anew each time: a keyring may be there later than the application. */
export function systemKeychain(storage: SecretStorage, platform: NodeJS.Platform): SystemKeychain {
  const isReal = (): boolean =>
    storage.isEncryptionAvailable() &&
    (platform !== 'linux' || !sham.has(storage.getSelectedStorageBackend()))
  const attempt = (work: () => Uint8Array) => {
    try {
      // A copy of its own: a slice of a larger buffer would take all of that along.
      return isReal() ? new Uint8Array(work()) : null
    } catch {
      return null
    }
  }
  return {
    get isReal() {
      return isReal()
    },
    seal: (secret) => attempt(() => storage.encryptString(Buffer.from(secret).toString('base64'))),
    open: (sealed) => attempt(() => Buffer.from(storage.decryptString(Buffer.from(sealed)), 'base64')),
  }
}
