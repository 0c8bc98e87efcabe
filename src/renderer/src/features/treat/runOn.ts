import type { Treatment } from '../../../../contract/models/treatment.ts'

/** The treatment `seconds` after it was answered: while it runs, the stage, the whole and the point timer run with it. */
export function runOn(treatment: Treatment, seconds: number): Treatment {
  const { state, current, hold, stages } = treatment
  if (state !== 'running' || current === null || seconds <= 0) return treatment
  return {
    ...treatment,
    seconds: treatment.seconds + seconds,
    left: treatment.left - seconds,
    hold: hold === null ? null : { ...hold, seconds: hold.seconds + seconds },
    stages: stages.map((stage, place) =>
      place === current ? { ...stage, seconds: stage.seconds + seconds } : stage,
    ),
  }
}

/** Seconds of the whole plan that are still to come: what is left of this stage and all of the later ones. */
export function leftOfAll({ stages, current, left }: Treatment): number {
  const later = stages.slice((current ?? -1) + 1)
  return Math.max(0, left) + later.reduce((sum, stage) => sum + stage.plannedSeconds + stage.addedSeconds, 0)
}

/** "7:42"; over its time "+0:18"; an hour and more "1:02:05". A second that has begun counts as left. */
export function clockWords(seconds: number): string {
  const whole = seconds < 0 ? Math.floor(-seconds) : Math.ceil(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const words = hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
  return seconds < 0 && whole > 0 ? `+${words}` : words
}

/** A whole of minutes as one says it: 1 from half a minute on. */
export const wholeMinutes = (seconds: number): number => Math.round(seconds / 60)
