import { describe, expect, it } from 'vitest'
import { checkBirthDate, isAlike, type Likeness } from '../../../../src/core/clients/rules.ts'

const today = '2026-11-22'
const person = (nameFolded: string, more: Partial<Likeness> = {}): Likeness => ({
  nameFolded,
  birthDate: null,
  phoneDigits: '',
  ...more,
})

describe('birth dates', () => {
  it.each([null, '1900-01-01', '1987-04-12', today])('takes %s', (date) => {
    expect(() => checkBirthDate(date, today, 'birthDate')).not.toThrow()
  })

  it.each([
    ['2026-11-23', 'dateInFuture'],
    ['1899-12-31', 'dateTooEarly'],
  ])('refuses %s at its field', (date, key) => {
    expect(() => checkBirthDate(date, today, 'birthDate')).toThrowError(
      expect.objectContaining({ code: 'invalid', fields: { birthDate: key } }),
    )
  })
})

describe('clients that may be one', () => {
  const marta = person('marta lindqvist', { birthDate: '1979-03-02', phoneDigits: '447700900123' })

  it.each<[string, Likeness]>([
    ['the same name', person('marta lindqvist')],
    ['the same name the other way round', person('lindqvist, marta')],
    ['a name still being typed', person('marta lind')],
    ['the same number without its country code', person('anna', { phoneDigits: '07700900123' })],
    ['the same birth date and one name', person('marta', { birthDate: '1979-03-02' })],
  ])('%s', (_, typed) => {
    expect(isAlike(typed, marta)).toBe(true)
  })

  it.each<[string, Likeness]>([
    ['one name alone', person('marta')],
    ['nothing', person('')],
    ['another last name', person('marta nowak')],
    ['the same birth date alone', person('jan', { birthDate: '1979-03-02' })],
    ['another number', person('anna', { phoneDigits: '447700900124' })],
    ['too few digits to tell', person('anna', { phoneDigits: '0123' })],
  ])('not by %s', (_, typed) => {
    expect(isAlike(typed, marta)).toBe(false)
  })
})
