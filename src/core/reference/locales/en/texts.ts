import { muscleIds, zoneIds } from '../../../../body/ids.ts'
import { muscleName, zoneName } from '../../../../body/names.ts'
import { techniqueCodes } from '../../../../contract/models/plan.ts'
import { aftercare } from '../../aftercare.ts'
import { aftercareIds } from '../../aftercareStatement.ts'
import { exerciseIds } from '../../exercise.ts'
import { drawingOf } from '../../exercises/drawings.ts'
import { exercises } from '../../exercises.ts'
import { seekHelp, seekHelpIds } from '../../seekHelp.ts'
import { techniques } from '../../techniques.ts'
import { entries } from '../entries.ts'
import type { HandoutTexts } from '../texts.ts'
import { words } from './words.ts'

/** The row with this id; every id has one, or the reference data are broken. */
function row<Row>(rows: readonly Row[], is: (row: Row) => boolean): Row {
  const found = rows.find(is)
  if (found === undefined) throw new Error('a reference row is missing')
  return found
}

const smallFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

/** English: the rows themselves are the source text. */
export const en: HandoutTexts = {
  tag: 'en-GB',
  muscleNames: 'english',
  ...words,
  techniques: entries(techniqueCodes, (code) => row(techniques, (each) => each.code === code).everyday),
  muscles: entries(muscleIds, (id) => muscleName(id).everyday),
  zones: entries(zoneIds, (id) =>
    zoneName(id)
      .replace(/ \(.*\)$/, '')
      .toLowerCase(),
  ),
  aftercare: entries(aftercareIds, (id) => row(aftercare, (each) => each.id === id).text),
  seekHelp: entries(seekHelpIds, (id) => smallFirst(row(seekHelp, (each) => each.id === id).text)),
  exercises: entries(exerciseIds, (id) => {
    const { title, steps, dose, easier, harder, stopSign } = row(exercises, (each) => each.id === id)
    return { title, steps, dose: dose.words, easier, harder, stopSign, picture: drawingOf(id).alt }
  }),
}
