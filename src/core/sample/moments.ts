import { instantOf } from '../calendar.ts'

/** The moment at which something of that day was written down: the evening, UTC. */
export const writtenAt = (date: string): string => instantOf(Date.parse(`${date}T18:00:00Z`))

/** The zone of the laptop, in which the sample's appointments are made. */
export const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** A wall-clock time here, on a local date, as a moment (ISO). */
export const momentHere = (date: string, time: string): string => new Date(`${date}T${time}:00`).toISOString()
