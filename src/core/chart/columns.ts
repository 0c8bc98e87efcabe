import type { Updateable } from 'kysely'
import type { ReadingFields, Spot } from '../../contract/models/chart.ts'
import type { ReadingsRow } from '../db/tables/chart.ts'

/** The columns that say where. */
export const spotColumns = (spot: Spot, artVersion: number) => ({
  view: spot.view,
  layer: spot.layer,
  x: spot.x,
  y: spot.y,
  side: spot.side,
  muscle: spot.muscle,
  zone: spot.zone,
  art_version: artVersion,
})

/** A new finding of which nothing has been asked yet. */
export const unasked = {
  phase: 'before',
  present: 1,
  activity: 'unknown',
  pain: null,
  tenderness: null,
  pressure: null,
  hold_seconds: null,
  jump_sign: 'unknown',
  twitch: 'unknown',
  referral: '',
  referral_areas: '[]',
  note: '',
} as const

/** The columns that say what; fields that are not there stay as they are. */
export function findingColumns(fields: Partial<ReadingFields>): Omit<Updateable<ReadingsRow>, 'row'> {
  const columns = {
    present: fields.present === undefined ? undefined : Number(fields.present),
    kind: fields.kind,
    activity: fields.activity,
    pain: fields.pain,
    tenderness: fields.tenderness,
    pressure: fields.pressure,
    hold_seconds: fields.holdSeconds,
    jump_sign: fields.jumpSign,
    twitch: fields.twitch,
    referral: fields.referral,
    referral_areas: fields.referralAreas === undefined ? undefined : JSON.stringify(fields.referralAreas),
    note: fields.note,
  }
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
}
