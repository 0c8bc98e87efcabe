import type { Kysely } from 'kysely'
import type { Client } from '../../contract/models/client.ts'
import type { ClientCondition } from '../../contract/models/health.ts'
import { ageOn } from '../calendar.ts'
import { getClient } from '../clients/store.ts'
import type { Database } from '../db/schema.ts'
import type { ConditionId } from '../reference/contraindication.ts'
import { listConditions } from './store.ts'

/** Under this age somebody else must agree to a treatment: a child is whoever is younger (UN child convention, art. 1). */
export const ADULT_AGE = 18

/** What a client's own record asks for beside the conditions; `name` is then what the alert says. */
export function impliedBy(client: Client, day: string): ClientCondition[] {
  const implied = (
    field: 'guardian' | 'allergies',
    condition: ConditionId,
    name: string,
  ): ClientCondition => ({
    id: `${client.id}:${field}`,
    clientId: client.id,
    revision: client.revision,
    condition,
    name,
    variant: null,
    status: 'current',
    side: null,
    region: null,
    since: null,
    dueDate: null,
    clearance: null,
    pregnancyWeeks: null,
    note: '',
  })
  const isMinor = client.birthDate !== null && ageOn(client.birthDate, day) < ADULT_AGE
  return [
    ...(isMinor && client.guardian === ''
      ? [implied('guardian', 'no-consent', 'A minor, no guardian recorded')]
      : []),
    ...(client.allergies === '' ? [] : [implied('allergies', 'allergy', `Allergy: ${client.allergies}`)]),
  ]
}

/** Whether a condition comes from the client's own record and not from the list of conditions. */
export const isImplied = ({ id, clientId }: Pick<ClientCondition, 'id' | 'clientId'>): boolean =>
  id.startsWith(`${clientId}:`)

/** All that is to be heeded on a day: the conditions, and what the client's own record asks for. */
export async function heldConditions(
  db: Kysely<Database>,
  clientId: string,
  day: string,
): Promise<ClientCondition[]> {
  return [...(await listConditions(db, clientId, day)), ...impliedBy(await getClient(db, clientId), day)]
}
