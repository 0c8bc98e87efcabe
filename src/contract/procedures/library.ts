import { ById, type Done, Nothing } from '../models/common.ts'
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
} from '../models/library.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const libraryProcedures = {
  'library.languages': query(Nothing).returns<LibraryLanguage[]>(),
  'library.show': query(OfLanguage).returns<LibraryItem[]>(),
  'library.drawing': query(OfDrawing).returns<ExercisePicture>(),
  'library.confirm': command(ConfirmTexts).returns<Done>(),
  'library.withdraw': command(OfText).returns<Done>(),
  'library.ownLines': query(Nothing).returns<OwnLine[]>(),
  'library.saveOwnLine': command(SaveOwnLine).returns<OwnLine>(),
  'library.retireOwnLine': command(ById).returns<Done>(),
} satisfies ProcedureTable
