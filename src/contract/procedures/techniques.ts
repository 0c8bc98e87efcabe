import { z } from 'zod'
import { ById, Nothing } from '../models/common.ts'
import { TechniqueCode } from '../models/plan.ts'
import {
  ChangeOwnTechnique,
  ChangeTechnique,
  type LibraryTechnique,
  OwnTechnique,
} from '../models/technique.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const techniquesProcedures = {
  'techniques.list': query(Nothing).returns<LibraryTechnique[]>(),
  'techniques.change': command(ChangeTechnique).returns<LibraryTechnique[]>(),
  'techniques.restore': command(z.strictObject({ code: TechniqueCode })).returns<LibraryTechnique[]>(),
  'techniques.add': command(OwnTechnique).returns<LibraryTechnique[]>(),
  'techniques.changeOwn': command(ChangeOwnTechnique).returns<LibraryTechnique[]>(),
  'techniques.removeOwn': command(ById).returns<LibraryTechnique[]>(),
} satisfies ProcedureTable
