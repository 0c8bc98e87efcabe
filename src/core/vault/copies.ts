import { existsSync, readFileSync } from 'node:fs'
import type { Damage } from '../../contract/models/practice.ts'
import { writeDurably } from './durable.ts'
import type { PracticeFiles } from './folder.ts'
import { readVault, type SealedVault, type Vault, writeVault } from './vaultFile.ts'

/** The vault as it lies in its two files: what could be read, newest first, or why nothing could. */
export type Copies =
  | { readonly kind: 'whole'; readonly candidates: readonly SealedVault[]; readonly alike: boolean }
  | { readonly kind: 'damaged'; readonly damage: Damage }

/** Reads both files and touches neither. */
export function readCopies(files: PracticeFiles): Copies {
  const present = [files.vault, files.vaultCopy].filter((path) => existsSync(path))
  if (present.length === 0) return { kind: 'damaged', damage: 'vaultMissing' }
  const read = present.map((path) => readVault(readFileSync(path, 'utf8')))
  const candidates = read
    .flatMap((one) => (one.kind === 'whole' ? [one.sealed] : []))
    .sort((one, other) => other.vault.sequence - one.vault.sequence)
  const [first, second] = candidates
  if (first === undefined) {
    const newer = read.every(({ kind }) => kind === 'newer')
    return { kind: 'damaged', damage: newer ? 'databaseNewer' : 'vaultDamaged' }
  }
  const alike = second !== undefined && second.text === first.text && second.seal === first.seal
  return { kind: 'whole', candidates: alike ? [first] : candidates, alike }
}

/** Writes both files, one after the other, so that one of them is whole at any moment. */
export function writeCopies(files: PracticeFiles, vault: Vault, dataKey: Uint8Array): void {
  const text = writeVault(vault, dataKey)
  writeDurably(files.vault, text)
  writeDurably(files.vaultCopy, text)
}
