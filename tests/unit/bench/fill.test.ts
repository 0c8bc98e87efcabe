import { describe, expect, it } from 'vitest'
import { idOf } from '../../bench/practice/fill.ts'
import { filledPractice } from '../../bench/practice/filled.ts'

describe('a filled practice', () => {
  it('is one that the application reads: clients, ten sessions each, points, notes that are found', async () => {
    const practice = await filledPractice({ clients: 10, notes: 150 })
    try {
      expect(await practice.call('clients.list', { archived: false })).toHaveLength(10)
      const clientId = idOf('client', 4)
      const sessions = await practice.call('sessions.forClient', { clientId })
      expect(sessions).toHaveLength(10)
      expect(await practice.call('chart.forClient', { clientId })).toHaveLength(10)
      const beyond = await practice.call('sessions.forClient', { clientId: idOf('client', 5) })
      expect(beyond).toHaveLength(20)
      const found = await practice.call('search.find', { text: 'shoul', limit: 200 })
      expect(found.some(({ kind }) => kind === 'note')).toBe(true)
    } finally {
      await practice.close()
    }
  })
})
