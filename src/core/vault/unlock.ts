import { type Copies, writeCopies } from './copies.ts'
import type { PracticeFiles } from './folder.ts'
import { isGenuine, type Vault } from './vaultFile.ts'

export type Unlocked =
  | { readonly kind: 'unlocked'; readonly vault: Vault; readonly dataKey: Buffer }
  | { readonly kind: 'wrong' }
  /** The key fits, but nobody who had it sealed what lies there. */
  | { readonly kind: 'tampered' }

/** Tries a key on each copy of the vault, newest first. The caller wipes the data key. */
export async function unlockCopies(
  copies: Extract<Copies, { kind: 'whole' }>,
  keyOf: (vault: Vault) => Promise<Buffer | null>,
): Promise<Unlocked> {
  let tampered = false
  for (const sealed of copies.candidates) {
    const dataKey = await keyOf(sealed.vault)
    if (dataKey === null) continue
    if (isGenuine(sealed, dataKey)) return { kind: 'unlocked', vault: sealed.vault, dataKey }
    dataKey.fill(0)
    tampered = true
  }
  return { kind: tampered ? 'tampered' : 'wrong' }
}

/** Where one copy is missing, damaged or older, both are written anew from the one that opened. */
export function repairCopies(files: PracticeFiles, copies: Copies, vault: Vault, dataKey: Uint8Array): void {
  if (copies.kind === 'whole' && copies.alike) return
  writeCopies(files, { ...vault, sequence: vault.sequence + 1 }, dataKey)
}
