import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { recoverySheet } from '../../src/core/documents/recoverySheet.ts'
import { infoOf, textOf, wordsOf } from '../helpers/pdf.ts'

const of = {
  practiceName: 'Quiet Room Massage',
  therapistName: 'Ida Blum',
  recoveryKey: '7QK4ZM-0X9TRB-HH31WC-P8D6NA-5VEJ2G',
  date: '2026-11-22',
  resources: resolve('resources'),
}

test('shows every group in large letters, whose it is, and where to keep it, on one page', async () => {
  const bytes = await recoverySheet(of)
  const words = wordsOf(bytes)
  for (const group of of.recoveryKey.split('-')) {
    const shown = words.find(({ word }) => word === group)
    expect(shown && shown.bottom - shown.top).toBeGreaterThan(22)
  }
  expect(textOf(bytes)).toContain('Quiet Room Massage · Ida Blum · 22 November 2026')
  expect(textOf(bytes)).toContain('Where to keep it')
  expect(infoOf(bytes)).toMatch(/Pages:\s+1\n/)
  expect(infoOf(bytes)).not.toContain('7QK4ZM')
})

test('the same key on the same day gives the same bytes', async () => {
  expect(Buffer.from(await recoverySheet(of)).equals(Buffer.from(await recoverySheet(of)))).toBe(true)
})
