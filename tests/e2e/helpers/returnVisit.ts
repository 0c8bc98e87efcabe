import { expect, type Page } from '@playwright/test'
import { clientFields } from '../../helpers/people.ts'
import { openRawPort, type RawPort } from './port.ts'
import { firstStart, goTo } from './practice.ts'

async function ask(port: RawPort, name: string, input: unknown, field: string): Promise<string> {
  const reply = await port.call(name, input)
  const found: unknown =
    typeof reply.value === 'object' && reply.value !== null ? Reflect.get(reply.value, field) : undefined
  if (typeof found !== 'string') throw new Error(`${name}: ${JSON.stringify(reply.error ?? reply.value)}`)
  return found
}

const found = [
  { x: 523, y: 339, side: 'right', layer: 'superficial', muscle: 'trapezius-descendens', zone: 'neck-back' },
  { x: 549, y: 602, side: 'right', layer: 'deep', muscle: 'longissimus-thoracis', zone: 'mid-back' },
  { x: 428, y: 413, side: 'left', layer: 'deep', muscle: 'levator-scapulae', zone: 'scapula' },
  { x: 420, y: 860, side: 'left', layer: 'superficial', muscle: 'gluteus-medius', zone: 'buttock' },
] as const

export interface ReturnVisit {
  readonly port: RawPort
  readonly clientId: string
  readonly sessionId: string
}

/**
 * Marta Lindqvist comes again on 2 March 2026: on 2 and 16 February the same four trigger points were found on her
 * back, none of which today has looked at. Ends on today's session.
 */
export async function openReturnVisit(window: Page): Promise<ReturnVisit> {
  const port = await openRawPort(window)
  await firstStart(window)
  const clientId = await ask(
    port,
    'clients.create',
    clientFields({
      name: 'Marta Lindqvist',
      birthDate: '1979-11-03',
      occupation: 'desk work',
      loads: 'sits nine hours a day',
    }),
    'id',
  )
  const session = (date: string): Promise<string> =>
    ask(port, 'sessions.create', { clientId, date, startTime: '09:00', minutes: 60 }, 'id')
  const first = await session('2026-02-02')
  const second = await session('2026-02-16')
  for (const [at, spot] of found.entries()) {
    const placed = {
      sessionId: first,
      spot: { view: 'posterior', ...spot },
      kind: 'trigger-point',
      pain: 7 - at,
    }
    const pointId = await ask(port, 'chart.placePoint', placed, 'pointId')
    await ask(port, 'chart.readAgain', { sessionId: second, pointId, fields: { pain: 6 - at } }, 'pointId')
  }
  const sessionId = await session('2026-03-02')
  await goTo(window, `/sessions/${sessionId}`)
  await expect(window.getByRole('heading', { level: 1, name: 'Marta Lindqvist' })).toBeVisible()
  return { port, clientId, sessionId }
}
