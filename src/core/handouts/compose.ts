import type { ChartPoint } from '../../contract/models/chart.ts'
import type { HandoutLine, HandoutProposal } from '../../contract/models/handout.ts'
import type { OwnLine } from '../../contract/models/library.ts'
import type { SheetExercise } from '../documents/sheet/content.ts'
import { inForce } from '../health/inForce.ts'
import type { AftercareId, AftercareStatement } from '../reference/aftercareStatement.ts'
import type { ExerciseExclusion } from '../reference/exclusion.ts'
import { onlySeekHelpTriggers } from '../reference/exclusionTriggers.ts'
import type { Exercise } from '../reference/exercise.ts'
import { masseurLanguage } from '../reference/locales/textsIn.ts'
import type { MuscleReference } from '../reference/muscle.ts'
import type { Provenance } from '../reference/provenance.ts'
import type { SeekHelpId, SeekHelpLine } from '../reference/seekHelp.ts'
import type { Technique } from '../reference/technique.ts'
import { chooseAftercare, feelIds } from './aftercareChoice.ts'
import { areaWords } from './areaWords.ts'
import {
  type AnyExerciseId,
  type Candidate,
  candidatesOf,
  careOf,
  type ExerciseSource,
} from './candidates.ts'
import { isDeskLoad } from './deskLoad.ts'
import { chooseExercises } from './exerciseChoice.ts'
import { exerciseWords } from './exerciseWords.ts'
import type { HandoutFacts } from './facts.ts'
import { findingWords, pointWords } from './pointWords.ts'
import { causesOf, type Situation } from './triggers.ts'
import type { ExerciseChange } from './verdicts.ts'
import type { WorkedBlock } from './workedBlocks.ts'

/** The reference rows a handout draws on. */
export interface HandoutReference {
  readonly techniques: readonly Technique[]
  readonly muscles: readonly MuscleReference[]
  readonly exercises: readonly Exercise[]
  readonly exclusions: readonly ExerciseExclusion[]
  readonly aftercare: readonly AftercareStatement[]
  readonly seekHelp: readonly SeekHelpLine[]
}

/** What a line puts on the sheet. */
export type LineContent =
  | { readonly kind: 'stage'; readonly block: WorkedBlock; readonly technique: string; readonly area: string }
  | { readonly kind: 'session'; readonly minutes: number }
  | { readonly kind: 'point'; readonly point: ChartPoint }
  | { readonly kind: 'feel' | 'nextDays'; readonly statement: AftercareId }
  | { readonly kind: 'exercise'; readonly exercise: ComposedExercise }
  | { readonly kind: 'ownLine'; readonly section: 'feel' | 'nextDays'; readonly texts: OwnLine['texts'] }
  | { readonly kind: 'help'; readonly sign: SeekHelpId; readonly howSoon: 'now' | 'soon' }
  | { readonly kind: 'appointment' }

/** An exercise in the masseur's words, with what this client does differently. */
export interface ComposedExercise extends Pick<SheetExercise, 'title' | 'steps' | 'dose' | 'adapted'> {
  readonly id: AnyExerciseId
  readonly source: ExerciseSource
  readonly how: readonly ExerciseChange[]
}

export interface ComposedLine extends Omit<HandoutLine, 'printed'> {
  readonly content: LineContent
}

/** Everything that may stand on the sheet, before the therapist's choices. */
export interface Composition {
  readonly lines: readonly ComposedLine[]
  readonly leftOut: HandoutProposal['leftOut']
  /** An open stop or emergency sign: no advice, no exercises, only when to seek help. */
  readonly onlyHelp: boolean
  /** Exercises that fit this client and are not proposed. */
  readonly available: readonly ComposedExercise[]
}

const evidenceOf = ({ trust, certainty, source }: Provenance): string =>
  `${trust}, ${certainty} certainty: ${source}`
const fromSession = 'From this session'
/** Marks an exercise as the therapist's own. */
export const ownEvidence = 'Your own exercise'

/** A point read before and after treatment is named once, as it was found. */
function found(points: readonly ChartPoint[]): ChartPoint[] {
  const byPoint = new Map<string, ChartPoint>()
  for (const point of points) {
    if (!byPoint.has(point.pointId) || point.phase === 'before') byPoint.set(point.pointId, point)
  }
  return [...byPoint.values()].filter(({ present }) => present)
}

const minutesWords = (minutes: number): string => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

function workedLines(
  facts: HandoutFacts,
  points: readonly ChartPoint[],
  reference: HandoutReference,
): ComposedLine[] {
  const stages = facts.blocks.map((block, index): ComposedLine => {
    const technique =
      block.ownName ??
      block.reworded ??
      reference.techniques.find(({ code }) => code === block.technique)?.everyday ??
      block.technique
    const area = areaWords(block.regions)
    return {
      id: `stage:${block.id}`,
      section: 'worked',
      text: capital([technique, area, minutesWords(block.minutes)].filter((part) => part !== '').join(', ')),
      reason: `Stage ${index + 1} of the plan`,
      evidence: fromSession,
      fixed: false,
      content: { kind: 'stage', block, technique, area },
    }
  })
  const session: ComposedLine = {
    id: 'session',
    section: 'worked',
    text: `Massage, ${minutesWords(facts.session.minutes)}`,
    reason: 'The session has no plan',
    evidence: fromSession,
    fixed: false,
    content: { kind: 'session', minutes: facts.session.minutes },
  }
  const marked = points.map(
    (point): ComposedLine => ({
      id: `point:${point.pointId}`,
      section: 'worked',
      text: pointWords(point),
      reason: `Found in this session: ${findingWords(point)}`,
      evidence: fromSession,
      fixed: false,
      content: { kind: 'point', point },
    }),
  )
  return [...(stages.length > 0 ? stages : [session]), ...marked]
}

function onSheet({ id, source, verdict }: Candidate): ComposedExercise {
  const how = verdict.kind === 'adapted' ? verdict.how : []
  const { title, steps, dose, adapted } = exerciseWords(source, how, masseurLanguage)
  return { id, source, how, title, steps, dose, adapted }
}

const sureOf = ({ source }: Candidate): string =>
  source.kind === 'own' ? ownEvidence : evidenceOf(source.exercise)

/** The line of an exercise, proposed or added by hand. */
export const exerciseLine = (exercise: ComposedExercise, reason: string, evidence: string): ComposedLine => ({
  id: `exercise:${exercise.id}`,
  section: 'exercises',
  text: exercise.title,
  reason,
  evidence,
  fixed: false,
  content: { kind: 'exercise', exercise },
})

/** Works out what may stand on a client's sheet after a session. Pure: the same facts give the same lines. */
export function compose(facts: HandoutFacts, reference: HandoutReference): Composition {
  const points = found(facts.points)
  const situation: Situation = {
    day: facts.day,
    conditions: facts.conditions.flatMap((condition) => inForce(condition, facts.day) ?? []),
    findings: points.map(({ kind }) => kind),
    openFlags: facts.openFlags,
  }
  const deskLoad = isDeskLoad(facts.client)
  const candidates = candidatesOf(reference.exercises, facts.ownExercises, reference.exclusions, situation)
  const { proposed, leftOut } = chooseExercises({
    points,
    deskLoad,
    exercises: candidates,
    careOf: (muscle) => careOf(muscle, reference.muscles, candidates),
  })
  const statements = chooseAftercare(reference.aftercare, { ...facts, points }, situation, {
    deskLoad,
    exercises: proposed.length > 0,
  })
  return {
    lines: [
      ...workedLines(facts, points, reference),
      ...statements.map(({ statement, reason }): ComposedLine => {
        const section = feelIds.includes(statement.id) ? 'feel' : 'nextDays'
        return {
          id: `aftercare:${statement.id}`,
          section,
          text: statement.text,
          reason,
          evidence: evidenceOf(statement),
          fixed: false,
          content: { kind: section, statement: statement.id },
        }
      }),
      ...proposed.map(({ exercise, reason }) => exerciseLine(onSheet(exercise), reason, sureOf(exercise))),
      ...reference.seekHelp.map(
        (line): ComposedLine => ({
          id: `help:${line.id}`,
          section: 'seekHelp',
          text: line.text,
          reason: 'Stands on every sheet',
          evidence: evidenceOf(line),
          fixed: true,
          content: { kind: 'help', sign: line.id, howSoon: line.howSoon },
        }),
      ),
      ...appointmentLines(facts),
    ],
    leftOut,
    onlyHelp: onlySeekHelpTriggers.some((trigger) => causesOf(trigger, situation).length > 0),
    available: candidates
      .filter(
        ({ id, verdict }) => verdict.kind !== 'out' && !proposed.some(({ exercise }) => exercise.id === id),
      )
      .map(onSheet),
  }
}

function appointmentLines({ appointment }: HandoutFacts): ComposedLine[] {
  if (appointment === null) return []
  const when = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: appointment.zone,
  }).format(new Date(appointment.start))
  return [
    {
      id: 'appointment',
      section: 'appointment',
      text: when,
      reason: 'The next appointment',
      evidence: 'From the diary',
      fixed: false,
      content: { kind: 'appointment' },
    },
  ]
}
