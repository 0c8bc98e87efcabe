/**
 * Minutes of a template's stages stretched or squeezed to a session's length: whole minutes, at least one each, that
 * add up to `total` exactly (or to one minute a stage when the session is shorter than that). What is left after
 * rounding down goes to the stages that lost most, the longer one first.
 */
export function scaleMinutes(stages: readonly number[], total: number): number[] {
  const planned = stages.reduce((sum, minutes) => sum + minutes, 0)
  const exact = stages.map((minutes) => (minutes * total) / planned)
  const scaled = exact.map((minutes) => Math.max(1, Math.floor(minutes)))
  let left = total - scaled.reduce((sum, minutes) => sum + minutes, 0)

  const byLoss = exact
    .map((minutes, index) => ({ index, minutes, lost: minutes - Math.floor(minutes) }))
    .sort((a, b) => b.lost - a.lost || b.minutes - a.minutes)
  for (const { index, minutes } of byLoss) {
    if (left <= 0) break
    if (minutes < 1) continue
    scaled[index] = (scaled[index] ?? 0) + 1
    left -= 1
  }
  while (left < 0) {
    const longest = scaled.indexOf(Math.max(...scaled))
    const minutes = scaled[longest] ?? 1
    if (minutes <= 1) break
    scaled[longest] = minutes - 1
    left += 1
  }
  return scaled
}
