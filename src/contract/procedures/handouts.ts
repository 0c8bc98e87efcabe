import { ById, type Done, OfClient, OfSession } from '../models/common.ts'
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
} from '../models/handout.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const handoutsProcedures = {
  'handouts.propose': query(ProposeHandout).returns<HandoutProposal>(),
  'handouts.render': command(RenderHandout).returns<RenderedDocument>(),
  'handouts.save': command(SaveHandout).returns<GivenHandout>(),
  'handouts.give': command(GiveHandout).returns<GivenHandout>(),
  'handouts.given': query(OfSession).returns<GivenHandout[]>(),
  'handouts.ofClient': query(OfClient).returns<GivenHandout[]>(),
  'handouts.open': command(ById).returns<RenderedDocument>(),
  'handouts.kept': query(OfClient).returns<HandoutChoices | null>(),
  'handouts.keep': command(KeepChoices).returns<Done>(),
  'handouts.forget': command(OfClient).returns<Done>(),
} satisfies ProcedureTable
