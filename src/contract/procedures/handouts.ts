import { ById, type Done, OfClient, OfDay, OfSession } from '../models/common.ts'
import {
  GiveHandout,
  type GivenHandout,
  GiveTogether,
  type HandoutChoices,
  type HandoutProposal,
  KeepChoices,
  ProposeHandout,
  type RenderedDocument,
  RenderHandout,
  SaveHandout,
  type SheetSession,
  type TogetherOutcome,
} from '../models/handout.ts'
import { OfJob } from '../models/job.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const handoutsProcedures = {
  'handouts.propose': query(ProposeHandout).returns<HandoutProposal>(),
  'handouts.render': command(RenderHandout).returns<RenderedDocument>(),
  'handouts.save': command(SaveHandout).returns<GivenHandout>(),
  'handouts.give': command(GiveHandout).returns<GivenHandout>(),
  'handouts.given': query(OfSession).returns<GivenHandout[]>(),
  'handouts.ofClient': query(OfClient).returns<GivenHandout[]>(),
  'handouts.open': command(ById).returns<RenderedDocument>(),
  'handouts.ofDay': query(OfDay).returns<SheetSession[]>(),
  'handouts.together': command(GiveTogether).returns<OfJob>(),
  /** Asked once the job has ended; what it has given is shown after it. */
  'handouts.togetherOutcome': command(OfJob).returns<TogetherOutcome>(),
  /** Keeps with each session what the print dialog has taken. */
  'handouts.givenTogether': command(OfJob).returns<Done>(),
  'handouts.kept': query(OfClient).returns<HandoutChoices | null>(),
  'handouts.keep': command(KeepChoices).returns<Done>(),
  'handouts.forget': command(OfClient).returns<Done>(),
} satisfies ProcedureTable
