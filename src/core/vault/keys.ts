import { hkdfSync } from 'node:crypto'
import type { Random } from '../ids.ts'
import { passphraseBytes } from './passphrase.ts'
import { type PassphraseCost, stretch } from './stretch.ts'
import type { Vault } from './vaultFile.ts'
import { unwrap, wrap } from './wrap.ts'

/** Tries the passphrase on the vault: the data key, or null. The caller wipes key and passphrase. */
export async function keyByPassphrase(vault: Vault, typed: Uint8Array): Promise<Buffer | null> {
  const { cost, salt, key } = vault.passphrase
  return withPassphrase(typed, Buffer.from(salt, 'base64'), cost, (under) => unwrap(key, under, 'passphrase'))
}

/** Wraps the data key under a passphrase, with a fresh salt. */
export async function underPassphrase(
  dataKey: Uint8Array,
  typed: Uint8Array,
  cost: PassphraseCost,
  random: Random,
): Promise<Vault['passphrase']> {
  const salt = Buffer.from(random(16))
  const key = await withPassphrase(typed, salt, cost, (under) => wrap(dataKey, under, 'passphrase', random))
  return { cost, salt: salt.toString('base64'), key }
}

/** Tries the 16 bytes of a recovery key on the vault: the data key, or null. The caller wipes both. */
export function keyByRecovery(vault: Vault, recoveryKey: Uint8Array): Buffer | null {
  const { salt, key } = vault.recovery
  return withRecovery(recoveryKey, Buffer.from(salt, 'base64'), (under) => unwrap(key, under, 'recovery'))
}

/** Wraps the data key under a recovery key, with a fresh salt. */
export function underRecovery(
  dataKey: Uint8Array,
  recoveryKey: Uint8Array,
  random: Random,
): Vault['recovery'] {
  const salt = Buffer.from(random(16))
  const key = withRecovery(recoveryKey, salt, (under) => wrap(dataKey, under, 'recovery', random))
  return { salt: salt.toString('base64'), key }
}

/**
 * The first 16 bytes of the database, which its cipher keeps in the clear. Derived from the data key, so that a
 * database of another practice is told from a damaged one of ours.
 */
export function databaseSalt(dataKey: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, '', 'effleurage database salt', 16))
}

async function withPassphrase<Result>(
  typed: Uint8Array,
  salt: Uint8Array,
  cost: PassphraseCost,
  use: (under: Uint8Array) => Result,
): Promise<Result> {
  const passphrase = passphraseBytes(typed)
  try {
    const under = await stretch(passphrase, salt, cost)
    try {
      return use(under)
    } finally {
      under.fill(0)
    }
  } finally {
    passphrase.fill(0)
  }
}

/** A recovery key is chance already: it needs no stretching, only to be bound to its use. */
function withRecovery<Result>(
  recoveryKey: Uint8Array,
  salt: Uint8Array,
  use: (under: Uint8Array) => Result,
): Result {
  const under = Buffer.from(hkdfSync('sha256', recoveryKey, salt, 'effleurage recovery', 32))
  try {
    return use(under)
  } finally {
    under.fill(0)
  }
}
