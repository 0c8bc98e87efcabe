import type { AuditMark } from '../audit/store.ts'
import type { Random } from '../ids.ts'
import { writeCopies } from './copies.ts'
import type { PracticeFiles } from './folder.ts'
import { databaseSalt, keyByPassphrase, keyByRecovery, underPassphrase, underRecovery } from './keys.ts'
import { readRecoveryKey, spellRecoveryKey } from './recoveryKey.ts'
import type { PassphraseCost } from './stretch.ts'
import { isGenuine, readVault, type Vault, writeVault } from './vaultFile.ts'

/** The vault of an open practice. It holds the data key until it is closed. */
export interface OpenVault {
  readonly recoveryKeyConfirmed: boolean
  /** A new recovery key takes the place of the old one, which opens nothing from then on. */
  newRecoveryKey(): string
  /** Whether this is the recovery key, as someone may have typed it. The caller wipes the bytes. */
  fits(typed: Uint8Array): boolean
  /** Notes that the recovery key was asked back and given. */
  confirmRecoveryKey(): void
  /** Tells this practice from any other; nothing of the key can be learnt from it. */
  readonly practiceId: string
  /** The vault as it stands in its file. */
  fileText(): string
  /** Whether a vault of this practice, as it lies in a backup, opens with today's passphrase and recovery key. */
  opensAlike(fileText: string): boolean
  /** The same vault under today's passphrase and recovery key; null when it is none of this practice's. */
  underPresentKeys(fileText: string): string | null
  /** Lends the data key; `use` must not keep it. */
  withDataKey<Result>(use: (dataKey: Uint8Array) => Result): Result
  /** Whether this is the passphrase in force. The caller wipes the bytes. */
  opensWith(typed: Uint8Array): Promise<boolean>
  /** Puts a new passphrase in place of the old one. The caller wipes the bytes. */
  changePassphrase(typed: Uint8Array): Promise<void>
  /** The audit trail as it was remembered last; null when it never was. */
  readonly auditMark: AuditMark | null
  rememberAudit(mark: AuditMark): void
  /** Ids of the clients who were erased and must not come back. */
  readonly erased: readonly string[]
  rememberErased(ids: readonly string[]): void
  /** For an erase that did not happen. */
  forgetErased(id: string): void
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
    practiceId: databaseSalt(dataKey).toString('hex'),
    fileText: () => writeVault(current, dataKey),
    opensAlike(fileText) {
      const read = readVault(fileText)
      if (read.kind !== 'whole') return true
      const { passphrase, recovery } = read.sealed.vault
      return passphrase.salt === current.passphrase.salt && recovery.salt === current.recovery.salt
    },
    underPresentKeys(fileText) {
      const read = readVault(fileText)
      if (read.kind !== 'whole' || !isGenuine(read.sealed, dataKey)) return null
      const { passphrase, recovery, recoveryKeyConfirmed } = current
      // The rest stays: its trail is that of its day.
      return writeVault({ ...read.sealed.vault, passphrase, recovery, recoveryKeyConfirmed }, dataKey)
    },
    withDataKey: (use) => use(dataKey),
    async opensWith(typed) {
      const found = await keyByPassphrase(current, typed)
      found?.fill(0)
      return found !== null
    },
    async changePassphrase(typed) {
      change({ passphrase: await underPassphrase(dataKey, typed, cost, random) })
    },
    get auditMark() {
      return current.audit ?? null
    },
    rememberAudit(mark) {
      if (current.audit?.head !== mark.head) change({ audit: { count: mark.count, head: mark.head } })
    },
    get erased() {
      return current.erased ?? []
    },
    rememberErased(ids) {
      const erased = new Set([...(current.erased ?? []), ...ids])
      if (erased.size > (current.erased?.length ?? 0)) change({ erased: [...erased] })
    },
    forgetErased(id) {
      change({ erased: (current.erased ?? []).filter((other) => other !== id) })
    },
    close() {
      dataKey.fill(0)
    },
  }
}
