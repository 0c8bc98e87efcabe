/** Pressure on the five-step scale: 1 skin contact, 2 skin moved, 3 superficial muscle, 4 deep muscle, 5 deepest. */
export const pressures = [1, 2, 3, 4, 5] as const
export type Pressure = (typeof pressures)[number]

/** The most pressure a place bears; 0 means hands off. */
export type PressureLimit = 0 | Pressure

/** What each step feels like under the hand. */
export const pressureWords: Record<Pressure, string> = {
  1: 'skin contact',
  2: 'skin moved',
  3: 'superficial muscle',
  4: 'deep muscle',
  5: 'deepest',
}
