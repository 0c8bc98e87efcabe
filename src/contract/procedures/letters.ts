import { ById, Nothing, OfClient } from '../models/common.ts'
import type { RenderedDocument } from '../models/handout.ts'
import {
  GiveLetter,
  type LetterProposal,
  type LetterTemplates,
  ProposeLetter,
  RenderLetter,
  SaveLetter,
  SaveTemplate,
  type WrittenLetter,
} from '../models/letter.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const lettersProcedures = {
  'letters.propose': query(ProposeLetter).returns<LetterProposal>(),
  'letters.templates': query(Nothing).returns<LetterTemplates>(),
  'letters.saveTemplate': command(SaveTemplate).returns<LetterTemplates>(),
  'letters.removeTemplate': command(ById).returns<LetterTemplates>(),
  'letters.render': command(RenderLetter).returns<RenderedDocument>(),
  /** The letter of this document was printed: it is kept as it went out. */
  'letters.give': command(GiveLetter).returns<WrittenLetter>(),
  'letters.save': command(SaveLetter).returns<WrittenLetter>(),
  'letters.ofClient': query(OfClient).returns<WrittenLetter[]>(),
  'letters.open': command(ById).returns<RenderedDocument>(),
} satisfies ProcedureTable
