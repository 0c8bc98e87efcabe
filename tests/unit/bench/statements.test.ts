import Driver from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { createPlain } from '../../bench/practice/plain.ts'
import { replayer, statementsOf } from '../../bench/practice/statements.ts'
import { clientFields } from '../../helpers/people.ts'
import { openTestPractice } from '../../helpers/practice.ts'

describe('statements of a floor', () => {
  it('are those that the procedure ran, and leave the same rows when they are run bare', async () => {
    const practice = await openTestPractice()
    const plain = createPlain(':memory:')
    try {
      const ran = await statementsOf(() =>
        practice.call('clients.create', clientFields({ name: 'Łucja Nowak' })),
      )
      const sent = ran.map(({ sql }) => sql)
      expect(sent[0]).toBe('begin')
      expect(sent.at(-1)).toBe('commit')
      expect(ran.some(({ reads }) => reads)).toBe(true)

      replayer(plain)(ran.filter(({ reads }) => !reads))
      expect(plain.prepare('SELECT name, name_folded FROM clients').all()).toEqual([
        { name: 'Łucja Nowak', name_folded: 'lucja nowak' },
      ])
      expect(plain.prepare('SELECT command FROM changes').pluck().all()).toEqual(['clients.create'])
    } finally {
      plain.close()
      await practice.close()
    }
  })

  it('leave the driver as it was', async () => {
    const { prepare } = Driver.prototype
    await expect(statementsOf(() => Promise.reject(new Error('not today')))).rejects.toThrow('not today')
    expect(Driver.prototype.prepare).toBe(prepare)
  })
})
