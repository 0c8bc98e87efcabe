/** Which screen a place of the window shows, as help names it. */
export type HelpScreen =
  | 'today'
  | 'clients'
  | 'client'
  | 'letter'
  | 'intake'
  | 'session'
  | 'room'
  | 'settings'
  | 'inOut'
  | 'texts'
  | 'techniques'
  | 'other'

const places: readonly (readonly [pattern: RegExp, screen: HelpScreen])[] = [
  [/^\/?$/, 'today'],
  [/^\/clients(\/new)?$/, 'clients'],
  [/^\/clients\/[^/]+\/letter/, 'letter'],
  [/^\/clients\/[^/]+$/, 'client'],
  [/^\/intakes\//, 'intake'],
  [/^\/sessions\/[^/]+\/room$/, 'room'],
  [/^\/sessions\//, 'session'],
  [/^\/settings\/texts/, 'texts'],
  [/^\/settings\/techniques|^\/techniques/, 'techniques'],
  [/^\/settings\/in-out/, 'inOut'],
  [/^\/settings/, 'settings'],
]

export function screenOf(location: string): HelpScreen {
  return places.find(([pattern]) => pattern.test(location))?.[1] ?? 'other'
}
