import type { Random } from '../ids.ts'
import { writeCopies } from './copies.ts'
import type { PracticeFiles } from './folder.ts'
import { keyByRecovery, underPassphrase, underRecovery } from './keys.ts'
import { readRecoveryKey, spellRecoveryKey } from './recoveryKey.ts'
import type { PassphraseCost } from './stretch.ts'
import type { Vault } from './vaultFile.ts'

/** The vault of an open practice. It holds the data key until it is closed. */
export interface OpenVault {
  readonly recoveryKeyConfirmed: boolean
  /** A new recovery key takes the place of the old one, which opens nothing from then on. */
  newRecoveryKey(): string
  /** Whether this is the recovery key, as someone may have typed it. The caller wipes the bytes. */
  fits(typed: Uint8Array): boolean
  /** Notes that the recovery key was asked back and given. */
  confirmRecoveryKey(): void
  /** Puts a new passphrase in place of the old one. The caller wipes the bytes. */
  changePassphrase(typed: Uint8Array): Promise<void>
  /** Wipes the data key. */
  close(): void
}

export interface VaultKeeping {
  readonly files: PracticeFiles
  readonly random: Random
  readonly cost: PassphraseCost
}

/** Takes over `dataKey`: it is wiped when the vault is closed. */
export function openVault(vault: Vault, dataKey: Buffer, { files, random, cost }: VaultKeeping): OpenVault {
  let current = vault
  const change = (part: Partial<Vault>) => {
    const next = { ...current, ...part, sequence: current.sequence + 1 }
    writeCopies(files, next, dataKey)
    current = next
  }
  return {
    get recoveryKeyConfirmed() {
      return current.recoveryKeyConfirmed
    },
    newRecoveryKey() {
      const key = Buffer.from(random(16))
      try {
        change({ recovery: underRecovery(dataKey, key, random), recoveryKeyConfirmed: false })
        return spellRecoveryKey(key)
      } finally {
        key.fill(0)
      }
    },
    fits(typed) {
      const key = readRecoveryKey(typed)
      if (key === null) return false
      try {
        const found = keyByRecovery(current, key)
        found?.fill(0)
        return found !== null
      } finally {
        key.fill(0)
      }
    },
    confirmRecoveryKey() {
      if (!current.recoveryKeyConfirmed) change({ recoveryKeyConfirmed: true })
    },
    async changePassphrase(typed) {
      change({ passphrase: await underPassphrase(dataKey, typed, cost, random) })
    },
    close() {
      dataKey.fill(0)
    },
  }
}
