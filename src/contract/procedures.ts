import { z } from 'zod'
import { type Appointment, ChangeAppointment, SetAppointment } from './models/appointment.ts'
import {
  ChangePoint,
  type ChartPoint,
  type GhostPoint,
  MovePoint,
  OfPoint,
  PlacePoint,
} from './models/chart.ts'
import {
  ArchiveClient,
  type Client,
  ClientFields,
  type ClientRow,
  SimilarClients,
  UpdateClient,
} from './models/client.ts'
import { type Done, Id, Nothing } from './models/common.ts'
import { type Draft, OfDraft, SaveDraft } from './models/draft.ts'
import {
  GiveHandout,
  type GivenHandout,
  type HandoutProposal,
  type RenderedDocument,
  RenderHandout,
  SaveHandout,
} from './models/handout.ts'
import {
  AddCondition,
  type Alert,
  type CatalogueCondition,
  ChangeCondition,
  type ClientCondition,
} from './models/health.ts'
import {
  AddBlock,
  ApplyTemplate,
  ChangeBlock,
  MoveBlock,
  OfBlock,
  type Plan,
  type PlanTemplate,
  type Technique,
} from './models/plan.ts'
import {
  CreatePractice,
  type PracticeStatus,
  type RecoveryKey,
  Secret,
  UnlockWithRecoveryKey,
} from './models/practice.ts'
import { Find, type SearchHit } from './models/search.ts'
import {
  CreateSession,
  type LastTime,
  type PainTrend,
  type Saved,
  SaveSessionField,
  type Session,
  type SessionSummary,
} from './models/session.ts'
import { ChangeSettings, type Settings } from './models/settings.ts'
import type { TodayOverview } from './models/today.ts'
import { UndoScope, type UndoState } from './models/undo.ts'
import { command, lockedCommand, lockedQuery, type Procedure, query } from './procedure.ts'

const OfClient = z.strictObject({ clientId: Id })
const OfSession = z.strictObject({ sessionId: Id })
const ById = z.strictObject({ id: Id })

/** Everything the application can do. A name without a handler does not compile. */
export const procedures = {
  'practice.status': lockedQuery(Nothing).returns<PracticeStatus>(),
  'practice.create': lockedCommand(CreatePractice).returns<RecoveryKey>(),
  'practice.createSample': lockedCommand(Nothing).returns<Done>(),
  'practice.unlock': lockedCommand(z.strictObject({ passphrase: Secret })).returns<Done>(),
  'practice.unlockWithRecoveryKey': lockedCommand(UnlockWithRecoveryKey).returns<Done>(),
  'practice.newRecoveryKey': command(Nothing).returns<RecoveryKey>(),
  'practice.confirmRecoveryKey': command(z.strictObject({ recoveryKey: Secret })).returns<Done>(),
  'practice.recoverySheet': command(z.strictObject({ recoveryKey: Secret })).returns<RenderedDocument>(),
  'practice.saveRecoverySheet': command(
    z.strictObject({ recoveryKey: Secret, token: z.string().max(80) }),
  ).returns<Done>(),

  'today.overview': query(Nothing).returns<TodayOverview>(),

  'clients.list': query(z.strictObject({ archived: z.boolean() })).returns<ClientRow[]>(),
  'clients.get': query(ById).returns<Client>(),
  'clients.similar': query(SimilarClients).returns<ClientRow[]>(),
  'clients.create': command(ClientFields).returns<Client>(),
  'clients.update': command(UpdateClient).returns<Client>(),
  'clients.archive': command(ArchiveClient).returns<Client>(),

  'health.catalogue': query(Nothing).returns<CatalogueCondition[]>(),
  'health.conditions': query(OfClient).returns<ClientCondition[]>(),
  'health.alerts': query(OfClient).returns<Alert[]>(),
  'health.addCondition': command(AddCondition).returns<ClientCondition>(),
  'health.changeCondition': command(ChangeCondition).returns<ClientCondition>(),
  'health.removeCondition': command(ById).returns<Done>(),

  'sessions.forClient': query(OfClient).returns<SessionSummary[]>(),
  'sessions.get': query(ById).returns<Session>(),
  'sessions.lastTime': query(OfSession).returns<LastTime | null>(),
  'sessions.painTrend': query(OfClient).returns<PainTrend>(),
  'sessions.create': command(CreateSession).returns<Session>(),
  'sessions.saveField': command(SaveSessionField).returns<Saved>(),
  'sessions.finish': command(z.strictObject({ sessionId: Id, finished: z.boolean() })).returns<Session>(),
  'sessions.discard': command(OfSession).returns<Done>(),

  'chart.points': query(OfSession).returns<ChartPoint[]>(),
  'chart.ghosts': query(OfSession).returns<GhostPoint[]>(),
  'chart.forClient': query(OfClient).returns<ChartPoint[]>(),
  'chart.placePoint': command(PlacePoint).returns<ChartPoint>(),
  'chart.readAgain': command(OfPoint).returns<ChartPoint>(),
  'chart.movePoint': command(MovePoint).returns<ChartPoint>(),
  'chart.changePoint': command(ChangePoint).returns<ChartPoint>(),
  'chart.removePoint': command(OfPoint).returns<Done>(),

  'plans.techniques': query(Nothing).returns<Technique[]>(),
  'plans.templates': query(Nothing).returns<PlanTemplate[]>(),
  'plans.get': query(OfSession).returns<Plan>(),
  'plans.applyTemplate': command(ApplyTemplate).returns<Plan>(),
  'plans.addBlock': command(AddBlock).returns<Plan>(),
  'plans.changeBlock': command(ChangeBlock).returns<Plan>(),
  'plans.moveBlock': command(MoveBlock).returns<Plan>(),
  'plans.removeBlock': command(OfBlock).returns<Plan>(),

  'handouts.propose': query(OfSession).returns<HandoutProposal>(),
  'handouts.render': command(RenderHandout).returns<RenderedDocument>(),
  'handouts.save': command(SaveHandout).returns<GivenHandout>(),
  'handouts.give': command(GiveHandout).returns<GivenHandout>(),
  'handouts.given': query(OfSession).returns<GivenHandout[]>(),
  'handouts.open': command(ById).returns<RenderedDocument>(),

  'appointments.next': query(OfClient).returns<Appointment | null>(),
  'appointments.set': command(SetAppointment).returns<Appointment>(),
  'appointments.change': command(ChangeAppointment).returns<Appointment>(),
  'appointments.cancel': command(ById).returns<Done>(),

  'search.find': query(Find).returns<SearchHit[]>(),

  'undo.state': query(UndoScope).returns<UndoState>(),
  'undo.undo': command(UndoScope).returns<UndoState>(),
  'undo.redo': command(UndoScope).returns<UndoState>(),

  'drafts.get': query(OfDraft).returns<Draft | null>(),
  'drafts.save': command(SaveDraft).returns<{ revision: number }>(),
  'drafts.clear': command(OfDraft).returns<Done>(),

  'settings.get': query(Nothing).returns<Settings>(),
  'settings.change': command(ChangeSettings).returns<Settings>(),
} satisfies Record<string, Procedure<unknown, unknown, unknown>>

export type Procedures = typeof procedures
export type ProcedureName = keyof Procedures

/** What a caller hands over. */
export type SentTo<N extends ProcedureName> =
  Procedures[N] extends Procedure<infer Sent, infer _Parsed, infer _Answer> ? Sent : never
/** What a handler gets after parsing. */
export type ParsedFor<N extends ProcedureName> =
  Procedures[N] extends Procedure<infer _Sent, infer Parsed, infer _Answer> ? Parsed : never
/** What comes back. */
export type AnswerOf<N extends ProcedureName> =
  Procedures[N] extends Procedure<infer _Sent, infer _Parsed, infer Answer> ? Answer : never
export type AccessOf<N extends ProcedureName> = Procedures[N]['access']
