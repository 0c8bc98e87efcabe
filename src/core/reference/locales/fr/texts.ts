import type { HandoutTexts } from '../texts.ts'
import { advice } from './advice.ts'
import { body } from './body.ts'
import { exercises } from './exercises.ts'
import { words } from './words.ts'

export const fr: HandoutTexts = {
  tag: 'fr-FR',
  muscleNames: 'latin',
  ...words,
  ...body,
  ...advice,
  exercises,
}
