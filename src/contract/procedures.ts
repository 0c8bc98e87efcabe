import { z } from 'zod'
import { type Appointment, ChangeAppointment, SetAppointment } from './models/appointment.ts'
import { type AuditLine, AuditPage, type AuditVerdict, ExportAudit } from './models/audit.ts'
import {
  type BackupStatus,
  ChosenFolder,
  type KeptBackup,
  type OfferedBackup,
  OpenBackup,
  RestoreWithRecoveryKey,
} from './models/backup.ts'
import {
  ChangePoint,
  type ChartPoint,
  type GhostPoint,
  MovePoint,
  OfPoint,
  PlacePoint,
  type PointTrend,
  ReadAfter,
  ReadAgain,
} from './models/chart.ts'
import { type HeatMap, HeatMapQuery, RecentFigures, type SessionFigure } from './models/chartHistory.ts'
import {
  ArchiveClient,
  type Client,
  ClientFields,
  type ClientRow,
  SimilarClients,
  UpdateClient,
} from './models/client.ts'
import { type Done, Id, LocalDate, Nothing } from './models/common.ts'
import { type ConsentState, RecordConsent } from './models/consent.ts'
import { type Draft, OfDraft, SaveDraft } from './models/draft.ts'
import {
  GiveHandout,
  type GivenHandout,
  type HandoutChoices,
  type HandoutProposal,
  KeepChoices,
  ProposeHandout,
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
import { OfJob } from './models/job.ts'
import { EditLegend, type LegendEntry, OfLegend } from './models/legend.ts'
import {
  ConfirmTexts,
  type ExercisePicture,
  type LibraryItem,
  type LibraryLanguage,
  OfDrawing,
  OfLanguage,
  OfText,
  type OwnLine,
  SaveOwnLine,
} from './models/library.ts'
import { ChangeMark, type ChartMark, DrawMark, type GhostMark, OfMark, ReadMarkAgain } from './models/mark.ts'
import {
  AddBlock,
  ApplyRepair,
  ApplyTemplate,
  ChangeBlock,
  MoveBlock,
  OfBlock,
  OfFinding,
  OverrideFinding,
  type Plan,
  type PlanTemplate,
  type Proposal,
  RenameTemplate,
  SaveTemplate,
  SplitBlock,
  SuggestPlan,
  type Technique,
  TechniqueCode,
} from './models/plan.ts'
import {
  ChangePassphrase,
  CreatePractice,
  type PracticeStatus,
  type RecoveryKey,
  Secret,
  UnlockWithRecoveryKey,
} from './models/practice.ts'
import { EditReferral, OfMuscle, type PainAnswer, PainHere, type Referral } from './models/referral.ts'
import { AnswerScreening, type Screening, SettleFlag } from './models/screening.ts'
import { Find, type SearchHit } from './models/search.ts'
import { OfSentence, type Sentence } from './models/sentence.ts'
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
import {
  ChangeOwnTechnique,
  ChangeTechnique,
  type LibraryTechnique,
  OwnTechnique,
} from './models/technique.ts'
import type { TodayOverview } from './models/today.ts'
import {
  ActTreatment,
  AnswerGap,
  ChangeTreatmentSettings,
  CorrectTreatment,
  type HandsOn,
  StartTreatment,
  type Treatment,
  type TreatmentGate,
  type TreatmentSettings,
} from './models/treatment.ts'
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
  'practice.changePassphrase': command(ChangePassphrase).returns<Done>(),
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
  'chart.readAgain': command(ReadAgain).returns<ChartPoint>(),
  'chart.movePoint': command(MovePoint).returns<ChartPoint>(),
  'chart.changePoint': command(ChangePoint).returns<ChartPoint>(),
  'chart.removePoint': command(OfPoint).returns<Done>(),
  'chart.readAfter': command(ReadAfter).returns<ChartPoint>(),
  'chart.removeAfter': command(OfPoint).returns<Done>(),
  'chart.resolved': query(OfSession).returns<GhostPoint[]>(),
  'chart.resolvePoint': command(OfPoint).returns<ChartPoint>(),
  'chart.bringBack': command(OfPoint).returns<ChartPoint>(),
  'chart.carryForward': command(OfSession).returns<Done>(),

  'chart.marks': query(OfSession).returns<ChartMark[]>(),
  'chart.ghostMarks': query(OfSession).returns<GhostMark[]>(),
  'chart.drawMark': command(DrawMark).returns<ChartMark>(),
  'chart.readMarkAgain': command(ReadMarkAgain).returns<ChartMark>(),
  'chart.changeMark': command(ChangeMark).returns<ChartMark>(),
  'chart.removeMark': command(OfMark).returns<Done>(),

  'chart.pointTrend': query(z.strictObject({ pointId: Id })).returns<PointTrend>(),
  'chart.heatMap': query(HeatMapQuery).returns<HeatMap>(),
  'chart.recentFigures': query(RecentFigures).returns<SessionFigure[]>(),

  'chart.referral': query(OfMuscle).returns<Referral | null>(),
  'chart.editReferral': command(EditReferral).returns<Referral>(),
  'chart.restoreReferral': command(OfMuscle).returns<Referral>(),
  'chart.musclesFor': query(PainHere).returns<PainAnswer>(),

  'chart.legend': query(Nothing).returns<LegendEntry[]>(),
  'chart.editLegend': command(EditLegend).returns<LegendEntry[]>(),
  'chart.restoreLegend': command(OfLegend).returns<LegendEntry[]>(),

  'chart.sentences': query(OfSession).returns<Sentence[]>(),
  'chart.followAgain': command(OfSentence).returns<Done>(),

  'plans.techniques': query(Nothing).returns<Technique[]>(),
  'plans.templates': query(Nothing).returns<PlanTemplate[]>(),
  'plans.get': query(OfSession).returns<Plan>(),
  'plans.applyTemplate': command(ApplyTemplate).returns<Plan>(),
  'plans.addBlock': command(AddBlock).returns<Plan>(),
  'plans.changeBlock': command(ChangeBlock).returns<Plan>(),
  'plans.moveBlock': command(MoveBlock).returns<Plan>(),
  'plans.removeBlock': command(OfBlock).returns<Plan>(),
  'plans.splitBlock': command(SplitBlock).returns<Plan>(),
  'plans.duplicateBlock': command(OfBlock).returns<Plan>(),
  'plans.override': command(OverrideFinding).returns<Plan>(),
  'plans.takeBackOverride': command(OfFinding).returns<Plan>(),
  'plans.repair': command(ApplyRepair).returns<Plan>(),
  'plans.suggest': query(SuggestPlan).returns<Proposal>(),
  'plans.applySuggestion': command(SuggestPlan).returns<Plan>(),
  'plans.saveTemplate': command(SaveTemplate).returns<PlanTemplate[]>(),
  'plans.renameTemplate': command(RenameTemplate).returns<PlanTemplate[]>(),
  'plans.removeTemplate': command(ById).returns<PlanTemplate[]>(),

  'techniques.list': query(Nothing).returns<LibraryTechnique[]>(),
  'techniques.change': command(ChangeTechnique).returns<LibraryTechnique[]>(),
  'techniques.restore': command(z.strictObject({ code: TechniqueCode })).returns<LibraryTechnique[]>(),
  'techniques.add': command(OwnTechnique).returns<LibraryTechnique[]>(),
  'techniques.changeOwn': command(ChangeOwnTechnique).returns<LibraryTechnique[]>(),
  'techniques.removeOwn': command(ById).returns<LibraryTechnique[]>(),

  'consent.forSession': query(OfSession).returns<ConsentState[]>(),
  'consent.record': command(RecordConsent).returns<ConsentState[]>(),

  'screening.get': query(OfSession).returns<Screening>(),
  'screening.answer': command(AnswerScreening).returns<Screening>(),
  'screening.settle': command(SettleFlag).returns<Screening>(),

  'treatment.gate': query(OfSession).returns<TreatmentGate>(),
  'treatment.get': query(OfSession).returns<Treatment | null>(),
  'treatment.running': query(Nothing).returns<{ readonly sessionId: Id } | null>(),
  'treatment.start': command(StartTreatment).returns<Treatment>(),
  'treatment.act': command(ActTreatment).returns<Treatment>(),
  'treatment.beat': command(OfSession).returns<Treatment>(),
  'treatment.answerGap': command(AnswerGap).returns<Treatment>(),
  'treatment.correct': command(CorrectTreatment).returns<Treatment>(),
  'treatment.handsOn': query(z.strictObject({ date: LocalDate })).returns<HandsOn>(),
  'treatment.settings': query(Nothing).returns<TreatmentSettings>(),
  'treatment.changeSettings': command(ChangeTreatmentSettings).returns<TreatmentSettings>(),

  'handouts.propose': query(ProposeHandout).returns<HandoutProposal>(),
  'handouts.render': command(RenderHandout).returns<RenderedDocument>(),
  'handouts.save': command(SaveHandout).returns<GivenHandout>(),
  'handouts.give': command(GiveHandout).returns<GivenHandout>(),
  'handouts.given': query(OfSession).returns<GivenHandout[]>(),
  'handouts.open': command(ById).returns<RenderedDocument>(),
  'handouts.kept': query(OfClient).returns<HandoutChoices | null>(),
  'handouts.keep': command(KeepChoices).returns<Done>(),
  'handouts.forget': command(OfClient).returns<Done>(),

  'library.languages': query(Nothing).returns<LibraryLanguage[]>(),
  'library.show': query(OfLanguage).returns<LibraryItem[]>(),
  'library.drawing': query(OfDrawing).returns<ExercisePicture>(),
  'library.confirm': command(ConfirmTexts).returns<Done>(),
  'library.withdraw': command(OfText).returns<Done>(),
  'library.ownLines': query(Nothing).returns<OwnLine[]>(),
  'library.saveOwnLine': command(SaveOwnLine).returns<OwnLine>(),
  'library.retireOwnLine': command(ById).returns<Done>(),

  'reports.render': command(OfSession).returns<RenderedDocument>(),

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

  'backup.status': query(Nothing).returns<BackupStatus>(),
  'backup.addTarget': command(ChosenFolder).returns<BackupStatus>(),
  'backup.removeTarget': command(ById).returns<BackupStatus>(),
  'backup.start': command(Nothing).returns<OfJob>(),
  'backup.kept': query(Nothing).returns<readonly KeptBackup[]>(),
  'backup.look': lockedCommand(ChosenFolder).returns<readonly KeptBackup[]>(),
  'backup.offered': lockedQuery(Nothing).returns<OfferedBackup>(),
  'backup.tryRestore': lockedCommand(OpenBackup).returns<KeptBackup>(),
  'backup.restore': lockedCommand(OpenBackup).returns<Done>(),
  'backup.restoreWithRecoveryKey': lockedCommand(RestoreWithRecoveryKey).returns<Done>(),
  'audit.lines': query(AuditPage).returns<AuditLine[]>(),
  'audit.verify': query(Nothing).returns<AuditVerdict>(),
  'audit.export': command(ExportAudit).returns<Done>(),
  'jobs.cancel': lockedCommand(OfJob).returns<Done>(),
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
