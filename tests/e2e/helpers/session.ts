import { expect, type Page } from '@playwright/test'
import { clientFields } from '../../helpers/people.ts'
import { openRawPort, type RawPort } from './port.ts'
import { firstStart, goTo } from './practice.ts'

/** The field of an answer that must be a text; throws with the refusal when there was no answer. */
async function ask(port: RawPort, name: string, input: unknown, field: string): Promise<string> {
  const reply = await port.call(name, input)
  const found: unknown =
    typeof reply.value === 'object' && reply.value !== null ? Reflect.get(reply.value, field) : undefined
  if (typeof found !== 'string') throw new Error(`${name}: ${JSON.stringify(reply.error ?? reply.value)}`)
  return found
}

export interface SessionSetUp {
  /** Catalogue ids of what the client has: "anticoagulants". */
  readonly conditions?: readonly string[]
  /** Points on today's back: an active trigger point of pain 6, a spasm of pain 4. */
  readonly points?: boolean
  readonly minutes?: number
}

export interface OpenedSession {
  readonly port: RawPort
  readonly clientId: string
  readonly sessionId: string
}

const spots = [
  {
    spot: { layer: 'superficial', x: 523, y: 339, muscle: 'trapezius-descendens', zone: 'neck-back' },
    kind: 'trigger-point',
    pain: 6,
  },
  {
    spot: { layer: 'deep', x: 549, y: 602, muscle: 'longissimus-thoracis', zone: 'mid-back' },
    kind: 'spasm',
    pain: 4,
  },
] as const

/** A new practice with the client Marta Lindqvist, 46, and a session of hers on 2 March 2026; ends on its page. */
export async function openSession(window: Page, setUp: SessionSetUp = {}): Promise<OpenedSession> {
  const port = await openRawPort(window)
  await firstStart(window)
  const person = { name: 'Marta Lindqvist', birthDate: '1979-11-03' }
  const work = { occupation: 'desk work', loads: 'sits nine hours a day' }
  const fields = clientFields({ ...person, ...work })
  const clientId = await ask(port, 'clients.create', fields, 'id')
  for (const condition of setUp.conditions ?? []) {
    const open = { variant: null, side: null, region: null, since: null, dueDate: null, clearance: null }
    const fields = { condition, status: 'current', note: '', ...open }
    await ask(port, 'health.addCondition', { clientId, fields }, 'id')
  }
  const { minutes = 30 } = setUp
  const when = { date: '2026-03-02', startTime: '09:00', minutes }
  const sessionId = await ask(port, 'sessions.create', { clientId, ...when }, 'id')
  if (setUp.points ?? false) {
    for (const { spot, kind, pain } of spots) {
      const placed = { view: 'posterior', side: 'right', ...spot }
      await ask(port, 'chart.placePoint', { sessionId, spot: placed, kind, pain }, 'pointId')
    }
  }
  await goTo(window, `/sessions/${sessionId}`)
  await expect(window.getByRole('heading', { level: 1, name: 'Marta Lindqvist' })).toBeVisible()
  return { port, clientId, sessionId }
}

/** Goes to a part of the open session. */
export async function goToPart(
  window: Page,
  part: 'Arrive' | 'Chart' | 'Plan' | 'Treat' | 'Leave',
): Promise<void> {
  await window
    .getByRole('navigation', { name: 'Parts of the session' })
    .getByRole('button', { name: part })
    .click()
}
