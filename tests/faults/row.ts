/** How often a fault was injected, and how often what must hold did not. */
export interface Tally {
  readonly injected: number
  readonly failures: number
}

/** What one test of the suite found. `control` is the same harness on something that must fail. */
export interface Findings extends Tally {
  readonly control: Tally
  /** What was seen of each failure, in a few words. */
  readonly seen: readonly string[]
}

/** One line of the suite, as `--json` writes it. */
export interface FaultRow extends Tally {
  readonly id: string
  readonly control: Tally
  readonly pass: boolean
  readonly seen: readonly string[]
}

/** A harness that cannot fail proves nothing: without a failing control there is no pass. */
export function rowOf(id: string, { injected, failures, control, seen }: Findings): FaultRow {
  return { id, injected, failures, control, pass: failures === 0 && control.failures > 0, seen }
}

/** Two parts of one test. The control fails only where both parts' controls do. */
export function joined(one: Findings, other: Findings): Findings {
  const bothFail = one.control.failures > 0 && other.control.failures > 0
  return {
    injected: one.injected + other.injected,
    failures: one.failures + other.failures,
    control: {
      injected: one.control.injected + other.control.injected,
      failures: bothFail ? one.control.failures + other.control.failures : 0,
    },
    seen: [...one.seen, ...other.seen],
  }
}

/** Counts injections and failures while a test runs. */
export interface Counter {
  injected: number
  readonly seen: string[]
  /** Notes a failure unless `holds`. */
  check(holds: boolean, what: string): void
}

export function counter(): Counter {
  const seen: string[] = []
  return {
    injected: 0,
    seen,
    check(holds, what) {
      if (!holds) seen.push(what)
    },
  }
}

export const tallyOf = ({ injected, seen }: Counter): Tally => ({ injected, failures: seen.length })

/** Numbers from a seed, so that a run can be repeated: mulberry32. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}
