import { expect, it } from 'vitest'
import { sessionLabels } from '../../../../../src/renderer/src/features/compare/sessionLabels.ts'

it('tells two sessions of one day apart by their number, and others by their day alone', () => {
  const sessions = [
    { id: 'evening', date: '2026-11-28' },
    { id: 'morning', date: '2026-11-28' },
    { id: 'earlier', date: '2026-11-20' },
  ]
  const labels = sessionLabels(sessions, (number) => `session ${number}`)
  expect(labels.get('evening')).toMatch(/28.*2026, session 3$/)
  expect(labels.get('morning')).toMatch(/28.*2026, session 2$/)
  expect(labels.get('earlier')).toMatch(/20.*2026$/)
})
