import { blankClient, type Client, type ClientFields } from '../../src/contract/models/client.ts'
import type { Session, SessionEdit } from '../../src/contract/models/session.ts'
import type { TestPractice } from './practice.ts'

/** A client's form with nothing but a name, and what is given. */
export const clientFields = (fields: Partial<ClientFields> & { readonly name: string }): ClientFields => ({
  ...blankClient,
  ...fields,
})

export const addClient = (
  practice: TestPractice,
  fields: Partial<ClientFields> & { readonly name: string },
): Promise<Client> => practice.call('clients.create', clientFields(fields))

/** A session of the client, an hour on the practice's today or on `date`, with what was written in it. */
export async function addSession(
  practice: TestPractice,
  clientId: string,
  edits: readonly SessionEdit[] = [],
  date = practice.clock.today(),
): Promise<Session> {
  const { id } = await practice.call('sessions.create', { clientId, date, startTime: '10:00', minutes: 60 })
  for (const edit of edits) await practice.call('sessions.saveField', { sessionId: id, edit })
  return practice.call('sessions.get', { id })
}
