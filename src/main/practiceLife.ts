import path from 'node:path'
import type { WebContents } from 'electron'
import { portMessage } from '../contract/channels.ts'
import { createCrashLimit } from './crashLimit.ts'
import type { Documents } from './documents.ts'
import { createIdleWatch, type IdleWatch } from './idle.ts'
import type { SystemKeychain } from './keychain.ts'
import { loadPage } from './page.ts'
import { createPractice, type Practice } from './practice.ts'
import type { StartMessage } from './practiceMessages.ts'
import { watchTreating } from './treating.ts'

/** A lock is felt as immediate; closing in good order takes a few milliseconds of this. */
const lockPatienceMs = 800
const quitPatienceMs = 3000

export interface PracticeSettings extends Pick<StartMessage, 'resources' | 'clockOffsetMs' | 'sqliteAddon'> {
  /** How many times as fast the application's clock runs. */
  readonly clockRate: number
  readonly sleptMs: number
  /** The built file of the practice process. */
  readonly entry: string
  readonly userData: string
  readonly sample: boolean
  readonly keychain: SystemKeychain
}

/** Which practice is served to the window, and how it is locked, exchanged, restarted and ended. */
export interface PracticeLife {
  /** Starts the process, once. */
  begin(): void
  readonly idle: IdleWatch
  readonly chosen: Practice['chosen']
  /** Something is open that a locked screen should lock. */
  readonly unlocked: boolean
  /** A treatment is going on. */
  readonly treating: boolean
  /** Ends the process, starts a fresh one and loads the window anew: no key and no client stays in any heap. */
  lock(): Promise<void>
  /** The same, on to the sample practice or back to one's own. */
  exchange(sample: boolean): Promise<void>
  /** After `hopeless`: once more. */
  tryAgain(): void
  quit(): Promise<void>
}

/**
 * Keeps the page connected to the process, from `begin` on.
 * @param hopeless called when it keeps ending by itself, with its last exit code
 */
export function startPracticeLife(
  settings: PracticeSettings,
  page: WebContents,
  documents: Documents,
  hopeless: (exitCode: number) => void,
): PracticeLife {
  let sample = settings.sample
  let unlocked = false
  let quitting = false
  let renewing: Promise<void> | null = null
  const tooManyCrashes = createCrashLimit(4, 20_000)
  const idle = createIdleWatch(() => void lock())
  const treating = watchTreating()
  const practice = createPractice(settings.entry, {
    keychain: settings.keychain,
    publish: (document) => documents.hold(document),
    autoLock(minutes) {
      unlocked = true
      // A clock that runs faster shortens the wait, too.
      idle.setMinutes(minutes / settings.clockRate)
    },
    treating(running) {
      treating.told(running)
      // Hands on a client are hands on the application.
      if (running) idle.touched()
    },
    died(exitCode) {
      forget()
      if (quitting) return
      if (tooManyCrashes()) return hopeless(exitCode)
      start(true, false)
      connectPage()
    },
  })

  let begun = false
  function start(restarted: boolean, locked: boolean): void {
    begun = true
    practice.start({
      folder: path.join(settings.userData, sample ? 'sample' : 'practice'),
      resources: settings.resources,
      sample,
      restarted,
      locked,
      clockOffsetMs: settings.clockOffsetMs,
      clockRate: settings.clockRate,
      sleptMs: settings.sleptMs,
      ...(settings.sqliteAddon && { sqliteAddon: settings.sqliteAddon }),
    })
  }

  function connectPage(): void {
    if (!page.isDestroyed()) page.postMessage(portMessage, null, [practice.connect()])
  }

  function forget(): void {
    unlocked = false
    treating.told(false)
    idle.setMinutes(0)
    documents.clear()
  }

  async function renew(nextSample: boolean): Promise<void> {
    forget()
    const gone = practice.end(lockPatienceMs, false)
    // The page goes while the process closes: what it held is off the screen at once.
    const loaded = loadPage(page)
    await gone
    sample = nextSample
    if (!quitting) start(false, true)
    await loaded
    if (!page.isDestroyed()) page.navigationHistory.clear()
  }

  function lock(): Promise<void> {
    return exchange(sample)
  }

  function exchange(nextSample: boolean): Promise<void> {
    renewing ??= renew(nextSample).finally(() => {
      renewing = null
    })
    return renewing
  }

  page.on('dom-ready', connectPage)

  return {
    begin() {
      if (!begun) start(false, false)
    },
    idle,
    chosen: practice.chosen,
    get unlocked() {
      return unlocked
    },
    get treating() {
      return treating.running
    },
    lock,
    exchange,
    tryAgain() {
      start(true, false)
      connectPage()
    },
    async quit() {
      quitting = true
      forget()
      await renewing
      await practice.end(quitPatienceMs, true)
    },
  }
}
