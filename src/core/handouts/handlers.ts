// Holds the place until the handlers of handouts are written; overwrite this file.
import { AppError } from '../appError.ts'
import type { HandlersOf } from '../handlers.ts'

const missing = (): never => {
  throw new AppError('internal', 'not written yet')
}

export const handoutHandlers: HandlersOf<'handouts'> = {
  'handouts.propose': missing,
  'handouts.render': missing,
  'handouts.save': missing,
  'handouts.give': missing,
  'handouts.given': missing,
  'handouts.open': missing,
}
