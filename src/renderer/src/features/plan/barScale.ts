interface Lasting {
  readonly minutes: number
}

/** Minutes of all stages together. */
export const plannedMinutes = (stages: readonly Lasting[]): number =>
  stages.reduce((sum, { minutes }) => sum + minutes, 0)

/** Minutes the whole bar stands for: the session, or the stages where they run over it. */
export const barMinutes = (stages: readonly Lasting[], session: number): number =>
  Math.max(session, plannedMinutes(stages))

const steps = [1, 5, 10, 15, 30] as const
const mostTicks = 13

/** Minutes to write under a bar: round ones, and its end, none so near another that they would touch. */
export function ticksOf(minutes: number): number[] {
  const step = steps.find((each) => minutes / each < mostTicks) ?? 60
  const ticks: number[] = []
  for (let at = 0; at < minutes; at += step) ticks.push(at)
  if (ticks.length > 1 && minutes - (ticks.at(-1) ?? 0) < step / 2) ticks.pop()
  return [...ticks, minutes]
}
