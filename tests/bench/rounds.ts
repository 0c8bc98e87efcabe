import type { Pair } from './statistics.ts'

/** Measures once and answers what it took. */
export type Side = (round: number) => number | Promise<number>

/**
 * Measures both sides round by round, one right after the other, so that whatever else the machine does meets both; who
 * goes first changes with every round. One round before the first warms both up and is not counted.
 */
export async function interleaved(rounds: number, ours: Side, peer: Side): Promise<Pair[]> {
  await ours(-1)
  await peer(-1)
  const pairs: Pair[] = []
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const own = await ours(round)
      pairs.push({ ours: own, peer: await peer(round) })
    } else {
      const other = await peer(round)
      pairs.push({ ours: await ours(round), peer: other })
    }
  }
  return pairs
}

/** Milliseconds that the work took. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** The same for work without a promise, which must not be given away to others meanwhile. */
export function timedNow(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
