import { z } from 'zod'
import { ClientFields } from './client.ts'
import { Id, LocalDate, line } from './common.ts'
import type { CatalogueCondition, ClientCondition } from './health.ts'
import { ConditionFields, ConditionSide } from './health.ts'
import { StrokeShape } from './mark.ts'

/** `full` at the first visit, `changes` at a return. */
export const intakeKinds = ['full', 'changes'] as const
export const IntakeKind = z.enum(intakeKinds)
export type IntakeKind = z.infer<typeof IntakeKind>

/** Who wrote the answers: the masseur while the client told, the client on the screen, or the client on paper. */
export const intakeSources = ['told', 'client', 'paper'] as const
export const IntakeSource = z.enum(intakeSources)

/** A question answered in words; `line` takes a few. */
export interface IntakeQuestion {
  readonly id: string
  readonly kind: 'line' | 'text'
  readonly label: string
}

export interface IntakeSection {
  readonly id: string
  readonly title: string
  readonly questions: readonly IntakeQuestion[]
  /** The checklist of conditions stands in this section. */
  readonly checklist: boolean
}

/** Conditions that a client can be asked about, in everyday words, under a heading. */
export interface IntakeGroup {
  readonly title: string
  readonly conditions: readonly Pick<CatalogueCondition, 'id' | 'everyday' | 'asks'>[]
}

/** What is asked, in one version: built-in questions, then the masseur's own. */
export interface IntakeForm {
  readonly kind: IntakeKind
  readonly version: number
  readonly sections: readonly IntakeSection[]
  readonly groups: readonly IntakeGroup[]
}

/** What the client says of one condition, in their own words. */
export const ConditionAnswer = z.strictObject({
  condition: z.string().min(1).max(80),
  now: z.enum(['current', 'past']),
  since: z.string().max(60, 'tooLong'),
  side: ConditionSide.nullable(),
  treated: z.string().max(500, 'tooLong'),
  clearedBy: z.string().max(200, 'tooLong'),
})
export type ConditionAnswer = z.infer<typeof ConditionAnswer>

export const IntakeAnswers = z.strictObject({
  /** By the id of the question. */
  texts: z.record(z.string().max(80), z.string().max(20_000, 'tooLong')),
  conditions: z.array(ConditionAnswer).max(80),
  /** Where it hurts, as painted. */
  pains: z.array(StrokeShape).max(60, 'tooMany'),
})
export type IntakeAnswers = z.infer<typeof IntakeAnswers>

export const blankAnswers: IntakeAnswers = { texts: {}, conditions: [], pains: [] }

export const OfIntakeForm = z.strictObject({
  kind: IntakeKind,
  /** Null is the version in force. */
  version: z.int().min(0).nullable(),
})
export const BeginIntake = z.strictObject({ clientId: Id, kind: IntakeKind })
export const SaveIntake = z.strictObject({ id: Id, revision: z.int(), answers: IntakeAnswers })
export const DescribeIntake = z.strictObject({
  id: Id,
  revision: z.int(),
  date: LocalDate,
  source: IntakeSource,
})
/** Fields of the client's record that a written answer can go into. */
export const intakeRecordFields = ['allergies', 'preferredPressure', 'goals', 'loads', 'doctor'] as const
export type IntakeRecordField = (typeof intakeRecordFields)[number]

export const ConfirmIntake = z.strictObject({
  id: Id,
  revision: z.int(),
  /** What the masseur takes over as conditions, as they word them. */
  take: z.array(ConditionFields).max(80),
  /** What goes into the client's record, in place of what stands there; null changes nothing. */
  record: z
    .strictObject({
      /** The client's, as the review showed it. */
      revision: z.int(),
      fields: ClientFields.pick({
        allergies: true,
        preferredPressure: true,
        goals: true,
        loads: true,
        doctor: true,
      }).partial(),
    })
    .nullable(),
})
export const PainsToChart = z.strictObject({ id: Id, sessionId: Id })

/** Own sections: a heading, and a question a line. */
export const OwnSection = z.strictObject({
  title: line(120).pipe(z.string().min(1, 'required')),
  questions: z
    .array(line(300).pipe(z.string().min(1, 'required')))
    .min(1, 'required')
    .max(30, 'tooMany'),
})
export type OwnSection = z.infer<typeof OwnSection>
export const EditOwnSections = z.strictObject({
  basedOn: z.int().min(0),
  sections: z.array(OwnSection).max(12, 'tooMany'),
})
export interface OwnSections {
  /** 0 while nothing is the masseur's own. */
  readonly version: number
  readonly sections: readonly OwnSection[]
}

/** One line of a client's intakes. */
export interface IntakeRow {
  readonly id: Id
  readonly kind: IntakeKind
  readonly date: string
  readonly source: z.infer<typeof IntakeSource>
  /** When the masseur looked at it and took over what counts; null while that is still to be done. */
  readonly confirmedAt: string | null
}

export interface Intake extends IntakeRow {
  readonly clientId: Id
  readonly formVersion: number
  readonly answers: IntakeAnswers
  readonly revision: number
}

/** A condition that was ticked, or that a medicine points to, beside what is on record. */
export interface IntakeProposal {
  /** A medicine points to a condition and proves none: the masseur asks. */
  readonly from: 'ticked' | 'medicines'
  readonly answer: ConditionAnswer
  readonly name: string
  /** What would be recorded. */
  readonly fields: ConditionFields
  /** The same condition as it is on record already. */
  readonly onRecord: ClientCondition | null
}

/** A written answer, beside the place in the client's record where it belongs. */
export interface WrittenProposal {
  readonly field: IntakeRecordField
  /** As it was written. */
  readonly words: string
  readonly onRecord: string
  /** What would stand there: what is on record, and the answer. Empty where a value cannot be told from the words. */
  readonly proposed: string
}

/** What a client wrote about medicines, which have no field of their own, with the intake it stands in. */
export interface MedicineWords {
  readonly intakeId: Id
  readonly date: string
  readonly words: string
}

export interface IntakeReview {
  readonly proposals: readonly IntakeProposal[]
  /** Answers that say something new; in the order of the form. */
  readonly written: readonly WrittenProposal[]
  /** What was written about medicines; empty where nothing was. */
  readonly medicines: string
  readonly clientRevision: number
  /** An open session into whose chart the painted places may go. */
  readonly openSession: { readonly id: Id; readonly date: string } | null
}
