import { expect, it } from 'vitest'
import { catalogue } from '../../../../../src/core/health/catalogue.ts'
import { conditionOptions } from '../../../../../src/renderer/src/features/health/conditionOptions.ts'
import { foldedMatch } from '../../../../../src/renderer/src/ui/foldText.ts'

const found = (typed: string) =>
  conditionOptions(catalogue)
    .filter(({ label, detail, also }) => foldedMatch(`${label} ${detail} ${also}`, typed))
    .map(({ id }) => id)

it.each([
  ['thinner', 'anticoagulants'],
  ['marcumar', 'anticoagulants'],
  ['Warfarin', 'anticoagulants'],
  ['eliquis', 'anticoagulants'],
  ['xarelto', 'anticoagulants'],
  ['insulin', 'reduced-sensation'],
  ['pregnant', 'pregnancy-later'],
  ['pregnant', 'pregnancy-first-trimester'],
  ['aspirin', 'antiplatelets'],
  ['sciática', 'disc-lesion'],
])('"%s" finds %s', (typed, id) => expect(found(typed)).toContain(id))
