import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addClient, addSession } from '../../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

/** Throws unless the index holds the words of the documents there are, and no others. */
const checkIndex = () =>
  sql`INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`.execute(
    practice.context.db,
  )

describe('the index of the search', () => {
  it('forgets what a text said very often, when that is written anew and when it goes', async () => {
    const { id: clientId } = await addClient(practice, { name: 'Anna Lind' })
    const session = await addSession(practice, clientId)
    // From 63 bytes of places on their length needs two bytes, whose first is even or odd.
    for (const times of [30, 62, 63, 64, 100, 128, 200, 300, 512, 1000, 2000]) {
      const value = 'tender '.repeat(times)
      await practice.call('sessions.saveField', {
        sessionId: session.id,
        edit: { field: 'subjective', value },
      })
      await checkIndex()
    }
    await practice.call('sessions.saveField', {
      sessionId: session.id,
      edit: { field: 'subjective', value: 'better' },
    })
    await checkIndex()
    expect(await practice.call('search.find', { text: 'tender', limit: 5 })).toEqual([])
    await practice.call('erase.client', { clientId, name: 'Anna Lind' })
    await checkIndex()
  })

  it('is told from one that holds a word too many', async () => {
    await sql`INSERT INTO search_index (rowid, folded) VALUES (7, 'stray')`.execute(practice.context.db)
    await expect(checkIndex()).rejects.toThrow(/malformed/)
  })
})
