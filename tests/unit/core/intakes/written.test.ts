import { describe, expect, it } from 'vitest'
import { blankClient, type Client } from '../../../../src/contract/models/client.ts'
import { conditionsHinted } from '../../../../src/core/intakes/medicines.ts'
import { medicinesOf, writtenOf } from '../../../../src/core/intakes/written.ts'

const client: Client = { ...blankClient, id: 'one', revision: 1, archivedAt: null, createdAt: '2026-03-02' }
const pressure = (words: string) => writtenOf({ texts: { 'goals.pressure': words } }, client)[0]?.proposed

describe('written answers', () => {
  it.each([
    ['light', '2'],
    ['Medium.', '3'],
    ['rather firm', '4'],
    ['5', '5'],
    ['not too firm', ''],
    ['medium to firm', ''],
    ['wie immer', ''],
  ])('read "%s" as pressure "%s"', (words, expected) => expect(pressure(words)).toBe(expected))

  it.each(['none', 'No.', '-', 'Keine', '  '])('make no alert of "%s"', (words) => {
    expect(writtenOf({ texts: { 'history.allergies': words } }, client)).toEqual([])
    expect(medicinesOf({ texts: { 'history.medicines': words } })).toBe('')
  })

  it('leave out what stands on record, however it is written', () => {
    const known = { ...client, allergies: 'MANDELOL, latex' }
    expect(writtenOf({ texts: { 'history.allergies': 'Mandelöl' } }, known)).toEqual([])
  })
})

describe('a medicine', () => {
  it.each([
    ['Marcumar', ['anticoagulants']],
    ['eliquis 5 mg; Insulin (evening)', ['anticoagulants', 'reduced-sensation']],
    ['ASS-100', ['antiplatelets']],
    ['classes of yoga', []],
  ])('in "%s" points to %j', (words, expected) => expect(conditionsHinted(words)).toEqual(expected))
})
