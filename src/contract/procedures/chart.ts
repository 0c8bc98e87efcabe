import { z } from 'zod'
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
} from '../models/chart.ts'
import { type HeatMap, HeatMapQuery, RecentFigures, type SessionFigure } from '../models/chartHistory.ts'
import { type Done, Id, Nothing, OfClient, OfSession } from '../models/common.ts'
import type { RenderedDocument } from '../models/handout.ts'
import { EditLegend, type LegendEntry, OfLegend } from '../models/legend.ts'
import {
  ChangeMark,
  type ChartMark,
  DrawMark,
  type GhostMark,
  OfMark,
  ReadMarkAgain,
} from '../models/mark.ts'
import { EditReferral, OfMuscle, type PainAnswer, PainHere, type Referral } from '../models/referral.ts'
import { OfSentence, type Sentence } from '../models/sentence.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const chartProcedures = {
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
  'chart.render': command(OfSession).returns<RenderedDocument>(),
  'chart.saveSheet': command(OfSession.extend({ token: z.string().max(80) })).returns<Done>(),
  'chart.followAgain': command(OfSentence).returns<Done>(),
} satisfies ProcedureTable
