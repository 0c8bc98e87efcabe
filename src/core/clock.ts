/** Time as the core sees it; tests and the sample practice hand in their own. */
export interface Clock {
  /** Now, as milliseconds since 1970 in UTC. */
  now(): number
  /** Today in the practice's own calendar, "2026-11-22". */
  today(): string
  /** Milliseconds since the computer started, sleep included; no change of the clock touches it. */
  sinceBoot(): number
  /** Names this start of the computer; empty where the system has no name for it. */
  boot(): string
}
