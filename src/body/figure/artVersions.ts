import type { Place } from '../views.ts'
import { artVersion } from './figure.ts'

/**
 * How a place moves from one version of the artwork to the next, by the version it leaves. Every version so far only
 * added shapes or drew them finer on the same body: what was placed stays where it was.
 */
const steps: Readonly<Record<number, (place: Place) => Place>> = {
  1: (place) => place,
}

/**
 * A place noted on an earlier version of the artwork, in the coordinates of today's. Throws for a version that this
 * figure does not know.
 */
export function onTodaysFigure(place: Place, placedOn: number): Place {
  let moved = place
  for (let version = placedOn; version < artVersion; version += 1) {
    const step = steps[version]
    if (step === undefined) throw new Error(`no way from version ${version} of the figure`)
    moved = step(moved)
  }
  if (placedOn > artVersion) throw new Error(`version ${placedOn} of the figure is newer than this one`)
  return moved
}
