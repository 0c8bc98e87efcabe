import type { KeptBackup, OfferedBackup } from '../../contract/models/backup.ts'
import type { Damage, PracticeState, PracticeStatus } from '../../contract/models/practice.ts'
import { AppError } from '../appError.ts'
import { noteAudit } from '../audit/store.ts'
import { createDoorBackups } from '../backup/doorBackups.ts'
import { placeRestored, prepareRestore, settleRestore } from '../backup/restore.ts'
import type { Context } from '../context.ts'
import type { Host } from '../host.ts'
import { type Jobs, untold as nobody } from '../jobs/jobs.ts'
import type { OpenPractice, Surroundings } from '../practice/open.ts'
import { type Copies, readCopies } from './copies.ts'
import type { NewPractice } from './create.ts'
import { syncFile, syncFolder } from './durable.ts'
import { databaseDamage, isVacant } from './folder.ts'
import { keyByPassphrase, keyByRecovery } from './keys.ts'
import { openVault, type VaultKeeping } from './openVault.ts'
import { refusalCount } from './refusals.ts'
import { createStay } from './stay.ts'
import { repairCopies, unlockCopies } from './unlock.ts'
import { isGenuine, type Vault } from './vaultFile.ts'

/** What opens a backup: a secret of its day. */
export type BackupSecret =
  | { readonly kind: 'passphrase'; readonly passphrase: Uint8Array }
  /** `recoveryKey` as its 16 bytes. */
  | { readonly kind: 'recoveryKey'; readonly recoveryKey: Uint8Array; readonly newPassphrase: Uint8Array }

/** What a handler of a locked practice works with: the vault, and nothing behind it. Callers wipe what they hand in. */
export interface Door {
  readonly sample: boolean
  readonly host: Host
  readonly jobs: Jobs
  status(): PracticeStatus
  /** Makes a practice and leaves it open; the answer is its recovery key. */
  create(wanted: NewPractice): Promise<string>
  /** Makes a practice, has it filled, and leaves it locked. */
  createFilled(wanted: NewPractice, fill: (context: Context) => Promise<void>): Promise<void>
  unlock(passphrase: Uint8Array): Promise<void>
  /** Milliseconds until the next try is heard; 0 is now. */
  waitMs(): number
  /**
   * Whether whoever sits before an open practice knows its passphrase: heard as slowly as at the locked door, and wrong
   * tries count for both. Throws `refused` with the wait.
   */
  prove(passphrase: Uint8Array): Promise<void>
  /** `recoveryKey` as its 16 bytes; the new passphrase takes the place of the old one. */
  unlockWithRecoveryKey(recoveryKey: Uint8Array, newPassphrase: Uint8Array): Promise<void>
  backupsIn(path: string): readonly KeptBackup[]
  offeredBackup(): OfferedBackup
  /** Opens a backup on trial: all of it is read, nothing is changed. */
  tryBackup(id: string, passphrase: Uint8Array): Promise<KeptBackup>
  /** Puts a backup in the place of the practice, keeps that aside, and opens the restored one. */
  restore(id: string, secret: BackupSecret): Promise<void>
}

/** The door as the application itself holds it. */
export interface KeptDoor extends Door {
  /** The open practice; undefined while it is locked. */
  readonly context: Context | undefined
  /**
   * Opens the practice with what the keychain holds, where that is wished; null where there is nothing to wait for. After
   * a lock it is not: then the copy goes.
   */
  openItself(locked: boolean): Promise<void> | null
  close(how: 'lock' | 'quit'): Promise<void>
}

interface DoorOptions {
  readonly keeping: VaultKeeping
  readonly around: Omit<Surroundings, 'stay'>
  readonly sample: boolean
  readonly restarted: boolean
}

/** A locked practice needs none of it; `application.getReady` loads it while a passphrase is typed. */
const behindTheDoor = () => import('../practice/open.ts')

export function createDoor({ keeping, around: desktop, sample, restarted }: DoorOptions): KeptDoor {
  const { files } = keeping
  const stay = createStay(files, keeping.random, desktop.host.keychain)
  const around: Surroundings = { ...desktop, stay }
  settleRestore(files)
  const backups = createDoorBackups(files, around.shelf, around.nativeBinding)
  const refusals = refusalCount(files.tries, around.clock)
  let open: OpenPractice | undefined
  /** What opening it with the key has shown, which cannot be seen from outside. */
  let found: Damage | null = null
  let restartUntold = restarted
  let busy: Promise<unknown> = Promise.resolve()

  /** One at a time: two tries at once would be one try more than counted. */
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = busy.then(work, work)
    busy = done.catch(() => {})
    return done
  }

  function state(): PracticeState {
    if (open !== undefined) {
      const { vault, handover } = open.context
      return {
        kind: 'open',
        recoveryKeyConfirmed: vault.recoveryKeyConfirmed,
        handedOver: handover.current !== null,
      }
    }
    if (isVacant(files)) return { kind: 'none' }
    const copies = readCopies(files)
    const damage = copies.kind === 'damaged' ? copies.damage : (databaseDamage(files) ?? found)
    return damage === null
      ? { kind: 'locked', waitMs: refusals.waitMs() }
      : { kind: 'damaged', damage, folder: files.folder }
  }

  async function enter(vault: Vault, dataKey: Buffer): Promise<OpenPractice> {
    const held = openVault(vault, dataKey, keeping)
    const { openPractice } = await behindTheDoor()
    const opened = await openPractice(files, dataKey, held, around).catch((error: unknown) => {
      held.close()
      throw error
    })
    if (opened.kind === 'damaged') {
      held.close()
      throw damaged(opened.damage)
    }
    open = opened.practice
    found = null
    if (sample) {
      const { bringToToday } = await import('../sample/bringToToday.ts')
      await bringToToday(open.context)
    }
    return opened.practice
  }

  function damaged(damage: Damage): AppError {
    found = damage
    return new AppError('damaged', `The stored practice cannot be opened (${damage}).`)
  }

  /** Throws `refused` while the wait after a wrong try is not over. */
  function listen() {
    const waitMs = refusals.waitMs()
    if (waitMs > 0) throw new AppError('refused', 'Too soon after a wrong try.', { waitMs })
  }

  /** When tries were refused before the one that has just been right; the wait begins anew from there. */
  function takeRefused(): readonly number[] {
    const refused = refusals.refused()
    refusals.clear()
    return refused
  }

  async function tryKey(
    how: 'practice.unlock' | 'practice.unlockWithRecoveryKey' | 'practice.openedItself' | 'backup.restored',
    keyOf: (vault: Vault) => Promise<Buffer | null>,
  ): Promise<OpenPractice> {
    if (open !== undefined) throw new AppError('conflict', 'The practice is open already.')
    if (isVacant(files)) throw new AppError('notFound', 'There is no practice here yet.')
    listen()
    const copies = readCopies(files)
    if (copies.kind === 'damaged') throw damaged(copies.damage)
    const damage = databaseDamage(files)
    if (damage !== null) throw damaged(damage)
    refusals.add()
    const unlocked = await unlockCopies(copies, keyOf)
    switch (unlocked.kind) {
      case 'wrong':
        throw new AppError('refused', 'That does not open the practice.', { waitMs: refusals.waitMs() })
      case 'tampered':
        refusals.clear()
        throw damaged('vaultDamaged')
      case 'unlocked': {
        const refused = takeRefused()
        const practice = await enter(unlocked.vault, unlocked.dataKey)
        const { context } = practice
        try {
          for (const at of refused) await noteAudit(context, { kind: 'practice.refused', at })
          await noteAudit(context, { kind: how })
          // SQLite does not listen when its log's name cannot be flushed, and everything saved from here on is in the log.
          syncFolder(files.folder)
        } catch (error) {
          await shut()
          throw error
        }
        tryToRepair(copies, unlocked.vault, unlocked.dataKey)
        // Whoever opened it once more with a secret opens it for the next start, too.
        await stay.renew(context.vault).catch(() => {})
        return practice
      }
    }
  }

  /** On a full disk the practice opens all the same; the next unlock tries again. */
  function tryToRepair(copies: Copies, vault: Vault, dataKey: Uint8Array) {
    try {
      repairCopies(files, copies, vault, dataKey)
    } catch {}
  }

  async function openKept(): Promise<void> {
    const dataKey = await stay.key()
    if (dataKey === null) return
    try {
      const copies = readCopies(files)
      // A key of another practice, or of one that was tampered with, opens nothing and is told as nothing.
      if (copies.kind === 'damaged' || !copies.candidates.some((one) => isGenuine(one, dataKey)))
        return stay.forget()
      await tryKey('practice.openedItself', async () => Buffer.from(dataKey))
    } finally {
      dataKey.fill(0)
    }
  }

  function checkVacant() {
    if (!isVacant(files)) throw new AppError('conflict', 'There is a practice here already.')
  }

  async function shut() {
    const closing = open
    open = undefined
    await closing?.close()
  }

  return {
    sample,
    host: around.host,
    jobs: around.jobs,
    get context() {
      return open?.context
    },
    status() {
      const told = { state: state(), sample, restarted: restartUntold, today: around.clock.today() }
      restartUntold = false
      return told
    },
    create: (wanted) =>
      alone(async () => {
        checkVacant()
        const { createPractice } = await import('./create.ts')
        const made = await createPractice(keeping, around.nativeBinding, wanted, async () => {})
        await enter(made.vault, made.dataKey)
        return made.recoveryKey
      }),
    createFilled: (wanted, fill) =>
      alone(async () => {
        checkVacant()
        const { createPractice } = await import('./create.ts')
        const made = await createPractice(
          keeping,
          around.nativeBinding,
          wanted,
          async (making, vault, dataKey) => {
            // A key of its own: closing the vault wipes it, and the key is still needed.
            const held = openVault(vault, Buffer.from(dataKey), { ...keeping, files: making })
            const quiet = { ...around, host: untold(around.host) }
            const { openPractice } = await behindTheDoor()
            const opened = await openPractice(making, dataKey, held, quiet)
            if (opened.kind === 'damaged') throw new Error('a fresh practice does not open')
            try {
              // Thousands of writes that nobody has been told of; what counts is that all of it is on disk at the end.
              opened.practice.context.connection.pragma('synchronous=OFF')
              await fill(opened.practice.context)
            } finally {
              await opened.practice.close()
            }
            syncFile(making.database)
          },
        )
        made.dataKey.fill(0)
      }),
    unlock: (passphrase) =>
      alone(async () => {
        await tryKey('practice.unlock', (vault) => keyByPassphrase(vault, passphrase))
      }),
    unlockWithRecoveryKey: (recoveryKey, newPassphrase) =>
      alone(async () => {
        const practice = await tryKey('practice.unlockWithRecoveryKey', async (vault) =>
          keyByRecovery(vault, recoveryKey),
        )
        await practice.context.vault.changePassphrase(newPassphrase)
      }),
    waitMs: () => refusals.waitMs(),
    prove: (passphrase) =>
      alone(async () => {
        if (open === undefined) throw new AppError('locked', 'Unlock the practice first.')
        const { context } = open
        listen()
        refusals.add()
        if (!(await context.vault.opensWith(passphrase)))
          throw new AppError('refused', 'That does not open the practice.', { waitMs: refusals.waitMs() })
        for (const at of takeRefused()) await noteAudit(context, { kind: 'practice.refused', at })
      }),
    backupsIn: (path) => backups.list(path),
    offeredBackup: () => backups.offered(),
    tryBackup: async (id, passphrase) => {
      const tried = await backups.attempt(id, passphrase, nobody)
      if (open !== undefined) {
        const { context } = open
        context.backups.noteTrial()
        await noteAudit(context, { kind: 'backup.opened' })
      }
      return tried
    },
    restore: (id, secret) =>
      alone(async () => {
        if (sample) throw new AppError('conflict', 'The sample practice is not one of your own.')
        // Whoever cannot open the practice must not be able to put another in its place.
        if (state().kind === 'locked') throw new AppError('locked', 'Unlock the practice first.')
        const keyOf = keyWith(secret)
        await backups.unlocked(id, keyOf, (folder, backup) =>
          prepareRestore(files, folder, backup, around.nativeBinding, nobody),
        )
        await shut()
        stay.turnOff()
        placeRestored(files, around.clock.now())
        found = null
        refusals.clear()
        const practice = await tryKey('backup.restored', keyOf)
        if (secret.kind === 'recoveryKey') await practice.context.vault.changePassphrase(secret.newPassphrase)
      }),
    openItself(locked) {
      if (sample || locked) stay.forget()
      if (!stay.hasCopy) return null
      // What does not open is locked, or damaged, and is told as that.
      return alone(openKept).catch(() => {})
    },
    close(how) {
      const leave = () => {
        if (how === 'lock') stay.forget()
      }
      // At once, whatever is under way; and again, for what that was may have been an unlocking.
      leave()
      return alone(shut).finally(leave)
    },
  }
}

function keyWith(secret: BackupSecret): (vault: Vault) => Promise<Buffer | null> {
  switch (secret.kind) {
    case 'passphrase':
      return (vault) => keyByPassphrase(vault, secret.passphrase)
    case 'recoveryKey':
      return async (vault) => keyByRecovery(vault, secret.recoveryKey)
  }
}

/** A host that hears nothing of auto-lock: what is being filled is not open to anyone. */
const untold = (host: Host): Host => ({
  publish: (document) => host.publish(document),
  pathOf: (token) => host.pathOf(token),
  autoLock: () => {},
  treating: () => {},
  keychain: host.keychain,
})
