import { expect, test } from 'vitest'
import { superfluous } from '../../../../src/core/backup/retention.ts'

const at = (day: string, time = '12:00') => ({ madeAt: `${day}T${time}:00.000Z` })
const daysBack = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    at(new Date(Date.parse('2026-11-22T12:00:00Z') - index * 86_400_000).toISOString().slice(0, 10)),
  )
const keptOf = (backups: readonly { madeAt: string }[]) => {
  const gone = new Set(superfluous(backups))
  return backups.filter((backup) => !gone.has(backup)).map(({ madeAt }) => madeAt.slice(0, 10))
}

test('two years of days leave seven days, five weeks and twelve months', () => {
  const kept = keptOf(daysBack(730))
  expect(kept.slice(0, 7)).toEqual(keptOf(daysBack(7)))
  expect(new Set(kept.map((day) => day.slice(0, 7))).size).toBe(12)
  expect(kept.length).toBeLessThanOrEqual(7 + 5 + 12)
})

test('of one day the newest stays', () => {
  const backups = [at('2026-11-22', '08:00'), at('2026-11-22', '18:00'), at('2026-11-22', '12:00')]
  expect(superfluous(backups).map(({ madeAt }) => madeAt.slice(11, 13))).toEqual(['12', '08'])
})

test('after a long absence the old ones are still there', () => {
  const old = ['2022-03-01', '2022-02-01', '2022-01-01'].map((day) => at(day))
  expect(superfluous([at('2026-11-22'), ...old])).toEqual([])
})
