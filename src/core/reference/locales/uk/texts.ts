import type { HandoutTexts } from '../texts.ts'
import { advice } from './advice.ts'
import { body } from './body.ts'
import { exercises } from './exercises.ts'
import { words } from './words.ts'

export const uk: HandoutTexts = {
  tag: 'uk-UA',
  muscleNames: 'latin',
  ...words,
  ...body,
  ...advice,
  exercises,
}
