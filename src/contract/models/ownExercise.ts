import { z } from 'zod'
import { muscleIds, type ZoneId } from '../../body/ids.ts'
import { HandoutLanguage } from './client.ts'
import { Id, line } from './common.ts'

export const ownExerciseKinds = ['stretch', 'strength', 'movement', 'self-pressure', 'heat'] as const
export type OwnExerciseKind = (typeof ownExerciseKinds)[number]

/** As many steps as a person keeps in mind. */
export const mostSteps = 4
/** The longer side of a photo, in pixels: sharp on paper at the size of a sheet's pictures, and no more. */
export const exercisePhotoPixels = 1200
const mostPhotoBytes = 1_500_000

const wanted = (max: number) => line(max).pipe(z.string().min(1, 'required'))

/** An exercise in the words of one language. */
export const OwnExerciseWords = z.strictObject({
  title: wanted(80),
  /** Short sentences. */
  steps: z.array(wanted(160)).min(1, 'required').max(mostSteps),
  /** How long, how many times, how often. */
  dose: wanted(120),
  /** Empty: there is no easier form. */
  easier: line(200),
  /** When to leave off. */
  stopSign: wanted(200),
})
export type OwnExerciseWords = z.infer<typeof OwnExerciseWords>

const Photo = z.strictObject({
  /** Drawn anew by the window: a JPEG that tells nothing of camera and place. */
  jpeg: z.custom<Uint8Array>(
    (value) => value instanceof Uint8Array && value.length > 0 && value.length <= mostPhotoBytes,
    'tooLong',
  ),
  width: z.int().min(1).max(exercisePhotoPixels),
  height: z.int().min(1).max(exercisePhotoPixels),
})

export const SaveOwnExercise = z.strictObject({
  /** Null for a new one. */
  id: Id.nullable(),
  kind: z.enum(ownExerciseKinds),
  words: z.partialRecord(HandoutLanguage, OwnExerciseWords),
  muscles: z.array(z.enum(muscleIds)).max(20),
  /** Ids of the exclusions that leave it off a sheet. */
  exclusions: z.array(z.string().max(40)).max(40),
  /** `keep`: the one there is. */
  photo: z.union([z.literal('keep'), z.literal('none'), Photo]),
})
export type SaveOwnExercise = z.infer<typeof SaveOwnExercise>

export const UseOwnExercise = z.strictObject({ id: Id, inUse: z.boolean() })
export const OfOwnExercise = z.strictObject({ id: Id })
export const OfChosenPhoto = z.strictObject({ token: z.string().max(80) })

/** An exercise of the therapist's own. */
export interface OwnExercise extends Omit<SaveOwnExercise, 'id' | 'photo'> {
  readonly id: Id
  /** Where it stretches, loads, presses or warms, told by its muscles. */
  readonly zones: readonly ZoneId[]
  readonly photo: { readonly width: number; readonly height: number } | null
  /** Grows with each change. */
  readonly version: number
  readonly inUse: boolean
}

/** One rule that leaves exercises off a sheet, as it can be chosen for an own one. */
export interface ExclusionChoice {
  readonly id: string
  /** "bending back is to be avoided". */
  readonly reason: string
  /** Names of the conditions and findings that set it off. */
  readonly when: readonly string[]
  /** Exercises of these kinds have it whether it is chosen or not. */
  readonly always: readonly OwnExerciseKind[]
}
