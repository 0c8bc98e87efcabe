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
import {
  type ExclusionChoice,
  OfChosenPhoto,
  OfOwnExercise,
  type OwnExercise,
  SaveOwnExercise,
  UseOwnExercise,
} from '../models/ownExercise.ts'
import { BackToVersion, OfOwnText, type TextVersion } from '../models/textVersion.ts'
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
  'library.ownExercises': query(Nothing).returns<OwnExercise[]>(),
  'library.saveOwnExercise': command(SaveOwnExercise).returns<OwnExercise>(),
  'library.useOwnExercise': command(UseOwnExercise).returns<OwnExercise>(),
  /** Every wording that an own line or exercise has had, the newest first. */
  'library.versions': query(OfOwnText).returns<TextVersion[]>(),
  'library.backTo': command(BackToVersion).returns<Done>(),
  'library.exclusions': query(Nothing).returns<readonly ExclusionChoice[]>(),
  /** The photo of an own exercise, a JPEG; null when it has none. */
  'library.photo': query(OfOwnExercise).returns<Uint8Array | null>(),
  /** The bytes of a picture that was chosen in a dialog, to be drawn anew. */
  'library.readPhoto': command(OfChosenPhoto).returns<Uint8Array>(),
} satisfies ProcedureTable
