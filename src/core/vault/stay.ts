import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'
import type { Keychain } from '../host.ts'
import type { Random } from '../ids.ts'
import { writeDurably } from './durable.ts'
import type { PracticeFiles } from './folder.ts'
import type { OpenVault } from './openVault.ts'
import { unwrap, Wrapped, wrap } from './wrap.ts'

const StayFile = z.strictObject({
  version: z.literal(1),
  /** Shows that whoever wished it held the data key. */
  mark: z.base64().length(44),
  /** The data key under a secret of its own, and that secret as the keychain has sealed it. Null while it was locked. */
  copy: z.strictObject({ key: Wrapped, sealed: z.base64().max(20_000) }).nullable(),
})
type StayFile = z.infer<typeof StayFile>

type Lender = Pick<OpenVault, 'withDataKey'>

/**
 * "Stay unlocked on this computer": a third copy of the data key, beside those under passphrase and recovery key and never
 * without them. It lies there from an unlocking on and goes when the practice is locked, so that it opens a practice that
 * was quit, and none that was locked.
 */
export interface Stay {
  /** Whether the person wishes it, on this computer. */
  isOn(vault: Lender): boolean
  /** False where the keychain does not take it. */
  turnOn(vault: Lender): Promise<boolean>
  turnOff(): void
  /** Makes the copy anew after an unlocking, where it is wished. */
  renew(vault: Lender): Promise<void>
  /** Takes the copy away, and leaves the wish. Never throws. */
  forget(): void
  /** Whether there is a copy to open with. */
  readonly hasCopy: boolean
  /** The data key, which the caller wipes; null where the keychain or the copy does not give it. */
  key(): Promise<Buffer | null>
}

const purpose = 'keychain'

export function createStay({ stay: path }: PracticeFiles, random: Random, keychain: Keychain): Stay {
  const write = (file: StayFile) => writeDurably(path, JSON.stringify(file))
  /** Told apart from one that a lock has overtaken while the keychain took its time. */
  let round = 0

  async function makeCopy(vault: Lender): Promise<boolean> {
    const begun = round
    const secret = Buffer.from(random(32))
    try {
      const key = vault.withDataKey((dataKey) => wrap(dataKey, secret, purpose, random))
      const sealed = await keychain.seal(secret)
      if (sealed === null || begun !== round) return false
      write({
        version: 1,
        mark: markOf(vault),
        copy: { key, sealed: Buffer.from(sealed).toString('base64') },
      })
      return true
    } finally {
      secret.fill(0)
    }
  }

  const isOn = (vault: Lender): boolean => {
    const file = read(path)
    return file !== null && sameMark(file.mark, markOf(vault))
  }

  return {
    isOn,
    turnOn: makeCopy,
    turnOff() {
      round += 1
      rmSync(path, { force: true })
    },
    async renew(vault) {
      if (isOn(vault)) await makeCopy(vault)
    },
    forget() {
      round += 1
      const file = read(path)
      try {
        if (file === null) rmSync(path, { force: true })
        else if (file.copy !== null) write({ ...file, copy: null })
      } catch {
        // Where nothing can be written, something may still be removed: rather no wish than a copy.
        rmSync(path, { force: true })
      }
    },
    get hasCopy() {
      return existsSync(path) && read(path)?.copy != null
    },
    async key() {
      const copy = read(path)?.copy
      if (copy == null) return null
      const secret = await keychain.open(Buffer.from(copy.sealed, 'base64'))
      if (secret === null) return null
      try {
        return secret.length === 32 ? unwrap(copy.key, secret, purpose) : null
      } finally {
        secret.fill(0)
      }
    },
  }
}

const markOf = (vault: Lender): string =>
  vault.withDataKey((dataKey) => {
    const key = Buffer.from(hkdfSync('sha256', dataKey, '', 'effleurage stay unlocked', 32))
    try {
      return createHmac('sha256', key).update('on this computer').digest('base64')
    } finally {
      key.fill(0)
    }
  })

const sameMark = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(one, 'base64'), Buffer.from(other, 'base64'))

/** Null where there is none; one that cannot be read is none. */
function read(path: string): StayFile | null {
  try {
    return StayFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}
