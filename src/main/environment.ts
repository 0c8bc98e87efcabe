/** What development and tests may decide from outside; a packaged application hears none of it. */
export interface Overrides {
  readonly userData: string | undefined
  /** Answers the save dialog: a file, or a folder in which the suggested name is used. */
  readonly saveTo: string | undefined
  /** Answers the folder dialog. */
  readonly folder: string | undefined
  /** Answers the dialog that asks for a file to take in. */
  readonly openFile: string | undefined
  /** The database addon, where the one of the package does not fit the Electron in use. */
  readonly sqliteAddon: string | undefined
  /** How far the application's clock is ahead of the real one; it goes on from there. */
  readonly clockOffsetMs: number
  /** How many times as fast the application's clock runs. */
  readonly clockRate: number
  /** How much longer than it says the computer has been on: as if it had slept meanwhile. */
  readonly sleptMs: number
}

const none: Overrides = {
  userData: undefined,
  saveTo: undefined,
  folder: undefined,
  openFile: undefined,
  sqliteAddon: undefined,
  clockOffsetMs: 0,
  clockRate: 1,
  sleptMs: 0,
}

function offsetTo(instant: string | undefined): number {
  if (!instant) return 0
  const wanted = Date.parse(instant)
  if (Number.isNaN(wanted)) throw new Error(`EFFLEURAGE_NOW is no instant: ${instant}`)
  return wanted - Date.now()
}

function rateOf(text: string | undefined): number {
  if (!text) return 1
  const rate = Number(text)
  if (!(rate > 0)) throw new Error(`EFFLEURAGE_CLOCK_RATE is no positive number: ${text}`)
  return rate
}

function sleptOf(text: string | undefined): number {
  if (!text) return 0
  const minutes = Number(text)
  if (!(minutes >= 0)) throw new Error(`EFFLEURAGE_SLEPT_MINUTES is no number of minutes: ${text}`)
  return minutes * 60_000
}

/**
 * @throws when EFFLEURAGE_NOW is set and not an ISO instant, EFFLEURAGE_CLOCK_RATE and not a positive number, or
 *   EFFLEURAGE_SLEPT_MINUTES and not a number
 */
export function readOverrides(env: NodeJS.ProcessEnv, packaged: boolean): Overrides {
  if (packaged) return none
  return {
    userData: env.EFFLEURAGE_USER_DATA || undefined,
    saveTo: env.EFFLEURAGE_SAVE_TO || undefined,
    folder: env.EFFLEURAGE_CHOOSE_FOLDER || undefined,
    openFile: env.EFFLEURAGE_OPEN_FILE || undefined,
    sqliteAddon: env.EFFLEURAGE_SQLITE_ADDON || undefined,
    clockOffsetMs: offsetTo(env.EFFLEURAGE_NOW),
    clockRate: rateOf(env.EFFLEURAGE_CLOCK_RATE),
    sleptMs: sleptOf(env.EFFLEURAGE_SLEPT_MINUTES),
  }
}
