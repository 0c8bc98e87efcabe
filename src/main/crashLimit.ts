/**
 * Tells one mishap from a thing that cannot work: starting again is right after the first, pointless after the second.
 * @returns a function to call at each crash; true once `count` of them lie within `withinMs`
 */
export function createCrashLimit(
  count: number,
  withinMs: number,
  now: () => number = () => performance.now(),
): () => boolean {
  let times: number[] = []
  return () => {
    const at = now()
    times = [...times.filter((time) => at - time < withinMs), at]
    if (times.length < count) return false
    times = []
    return true
  }
}
