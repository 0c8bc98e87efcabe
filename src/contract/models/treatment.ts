import { z } from 'zod'
import { Id, line, Pain, Pressure } from './common.ts'
import { type BlockFields, Region, TechniqueCode } from './plan.ts'

/** What pressing a point may feel like, 0 to 10 (the aim, and what is too much), and by when it must ease. */
export const pressing = { aimFrom: 4, aimTo: 6, neverAbove: 7, easesBySeconds: 60 } as const

export const StartTreatment = z.strictObject({
  sessionId: Id,
  /** `free`: no plan, techniques are tapped as one goes. */
  mode: z.enum(['plan', 'free']),
  /** Needed while something stands in front of treating; kept with the session. */
  reason: line(500).nullable(),
})

/** What a hand on a key or the screen does while treating. */
export const TreatmentAct = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pause') }),
  z.strictObject({ kind: z.literal('resume') }),
  z.strictObject({ kind: z.literal('next') }),
  z.strictObject({ kind: z.literal('back') }),
  /** Adds minutes to the current stage. */
  z.strictObject({ kind: z.literal('addMinutes'), minutes: z.int().min(1).max(30) }),
  /** Starts, or starts anew, the point timer; a running hold ends there. */
  z.strictObject({ kind: z.literal('hold'), pointId: Id.nullable(), seconds: z.int().min(5).max(600) }),
  z.strictObject({ kind: z.literal('release') }),
  /** The pain the client names, at the point held last (or named here). */
  z.strictObject({ kind: z.literal('pain'), pointId: Id.nullable(), pain: Pain }),
  /** Without a plan: this technique begins now. */
  z.strictObject({
    kind: z.literal('technique'),
    technique: TechniqueCode,
    ownTechnique: Id.nullable(),
    regions: z.array(Region).max(100),
  }),
  z.strictObject({ kind: z.literal('end') }),
])
export type TreatmentAct = z.infer<typeof TreatmentAct>

export const ActTreatment = z.strictObject({ sessionId: Id, act: TreatmentAct })
export const AnswerGap = z.strictObject({ sessionId: Id, gap: z.int(), count: z.boolean() })

/** One hold put right; `at` is its place among the holds of its stage as they were logged. */
export const HoldCorrection = z.strictObject({
  at: z.int().min(0),
  takenOut: z.boolean(),
  pain: Pain.nullable(),
})

export const CorrectTreatment = z.strictObject({
  sessionId: Id,
  stages: z
    .array(
      z.strictObject({
        key: z.string().max(80),
        seconds: z.int().min(0).max(86_400),
        pressure: Pressure.nullable(),
        /** Those not named here are as they were logged. */
        holds: z.array(HoldCorrection).max(500).optional(),
      }),
    )
    .max(100),
})

export const TreatmentSettings = z.strictObject({
  chime: z.boolean(),
  pulse: z.boolean(),
  /** Length of a hold the point timer begins with. */
  holdSeconds: z.int().min(30).max(90),
  /** Hands-on minutes a day after which a gentle word is said; 0 is none. */
  handsOnLimit: z.int().min(0).max(1440),
})
export type TreatmentSettings = z.infer<typeof TreatmentSettings>
export const ChangeTreatmentSettings = TreatmentSettings.partial()

/** What stands in front of treating; going on needs a written reason. */
export interface Barrier {
  readonly id: string
  readonly kind: 'stop' | 'screening' | 'red-flag' | 'clearance'
  readonly wording: string
  readonly reason: string
  /** The reason that was written, if one was. */
  readonly overriddenBy: string | null
}

export interface HandsOn {
  readonly date: string
  /** Minutes treated on that day, a running treatment included. */
  readonly minutes: number
  /** 0: no limit is set. */
  readonly limit: number
  readonly over: boolean
}

export interface TreatmentGate {
  readonly barriers: readonly Barrier[]
  /** Whether `treatment.start` wants a reason. */
  readonly needsReason: boolean
  readonly handsOn: HandsOn
}

/** A hold of one point. */
export interface Hold {
  readonly pointId: Id | null
  readonly seconds: number
  /** What the timer was set to. */
  readonly planned: number
  readonly pain: number | null
}

/** A hold as it was logged, with what was put right of it. */
export interface LoggedHold extends Hold {
  /** Its place among the holds of its stage, by which a correction names it. */
  readonly at: number
  /** It did not happen: it counts nowhere. */
  readonly takenOut: boolean
  readonly corrected: boolean
}

/** A stage as planned, and as it was done. */
export interface TreatmentStage {
  /** Names it in corrections: the block's id, or "free-1" ... without a plan. */
  readonly key: string
  readonly block: BlockFields
  /** Everyday word, the therapist's own name where there is one. */
  readonly name: string
  readonly plannedSeconds: number
  /** What was added while treating. */
  readonly addedSeconds: number
  /** Time done, corrections included. */
  readonly seconds: number
  readonly corrected: boolean
  /** Pressure as done: the planned one unless corrected. */
  readonly pressure: number | null
  /** Those that count, corrections included. */
  readonly holds: readonly Hold[]
  /** All that were logged, those taken out too. */
  readonly logged: readonly LoggedHold[]
}

/** A stretch in which nobody was there (sleep, crash, lock); it counts until the masseur says otherwise. */
export interface Gap {
  readonly gap: number
  readonly seconds: number
  /** "away 20 min": null until answered. */
  readonly counted: boolean | null
}

/**
 * A treatment as of one moment. All seconds are as of that moment: the screen lets them run on by itself while
 * `running`, and asks again after every act and beat.
 */
export interface Treatment {
  readonly sessionId: Id
  readonly state: 'running' | 'paused' | 'ended'
  readonly mode: 'plan' | 'free'
  readonly startedAt: string
  readonly endedAt: string | null
  /** Hands-on seconds of all stages. */
  readonly seconds: number
  readonly plannedSeconds: number
  /** Every stage, in order. */
  readonly stages: readonly TreatmentStage[]
  /** Place of the current stage; null without a plan before the first technique. */
  readonly current: number | null
  /** Seconds left in the current stage; negative once it runs over. */
  readonly left: number
  /** The running point timer. */
  readonly hold: { readonly pointId: Id | null; readonly seconds: number; readonly planned: number } | null
  readonly gaps: readonly Gap[]
  /** What was written into the note at the end, the corrected words if it was corrected. */
  readonly noteText: string
}
