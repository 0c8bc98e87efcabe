/** What development and tests may decide from outside; a packaged application hears none of it. */
export interface Overrides {
  readonly userData: string | undefined
  /** Answers the save dialog: a file, or a folder in which the suggested name is used. */
  readonly saveTo: string | undefined
  /** The database addon, where the one of the package does not fit the Electron in use. */
  readonly sqliteAddon: string | undefined
  /** How far the application's clock is ahead of the real one; it goes on from there. */
  readonly clockOffsetMs: number
}

const none: Overrides = {
  userData: undefined,
  saveTo: undefined,
  sqliteAddon: undefined,
  clockOffsetMs: 0,
}

function offsetTo(instant: string | undefined): number {
  if (!instant) return 0
  const wanted = Date.parse(instant)
  if (Number.isNaN(wanted)) throw new Error(`EFFLEURAGE_NOW is no instant: ${instant}`)
  return wanted - Date.now()
}

/** @throws when EFFLEURAGE_NOW is set and not an ISO instant */
export function readOverrides(env: NodeJS.ProcessEnv, packaged: boolean): Overrides {
  if (packaged) return none
  return {
    userData: env.EFFLEURAGE_USER_DATA || undefined,
    saveTo: env.EFFLEURAGE_SAVE_TO || undefined,
    sqliteAddon: env.EFFLEURAGE_SQLITE_ADDON || undefined,
    clockOffsetMs: offsetTo(env.EFFLEURAGE_NOW),
  }
}
