import type { HandoutChoices } from '../../src/contract/models/handout.ts'
import type { HandoutFacts } from '../../src/core/handouts/facts.ts'
import { block, condition, facts, point, wholeBack } from './handout.ts'

/** A sheet to be drawn, and how many pages it is designed for. */
export interface SheetCase {
  readonly name: string
  readonly facts: HandoutFacts
  readonly choices: Partial<HandoutChoices>
  readonly mostPages: number
}

export const nextVisit = {
  id: '0196a3d2-7c1e-7aaa-8bbb-1234567890ab',
  start: '2026-12-03T13:00:00.000Z',
  minutes: 45,
  zone: 'Europe/Berlin',
  place: '4 Linden Way',
}

export const usual = facts({
  appointment: nextVisit,
  client: { name: 'Marta Lindqvist', language: 'en', occupation: 'Accountant', loads: '' },
  points: [
    point('trapezius-descendens', 'right', { pain: 6 }),
    point('levator-scapulae', 'left', { pain: 4 }),
    point('quadratus-lumborum', 'right', { kind: 'tender-point', pain: 3 }),
  ],
})

const sheet = (
  name: string,
  of: Partial<HandoutFacts>,
  choices: Partial<HandoutChoices> = {},
  mostPages = 2,
): SheetCase => ({ name, facts: { ...usual, ...of }, choices, mostPages })

/** Twelve sheets as unlike each other as practice makes them. */
export const sheetCases: readonly SheetCase[] = [
  sheet('the usual one', {}),
  sheet('nothing found, no appointment', { points: [], appointment: null }),
  sheet('five exercises', {}, { added: ['S16', 'S19'] }),
  sheet('points on front and back', { points: [...usual.points, point('pectoralis-major', 'left')] }),
  sheet('an open stop', { conditions: [condition('deep-vein-thrombosis')] }),
  sheet('osteoporosis: everything in small movements', {
    conditions: [condition('osteoporosis')],
    points: [point('multifidus', 'left'), point('latissimus-dorsi', 'right')],
  }),
  sheet('hypermobility: the easier form', {
    conditions: [condition('hypermobility')],
    points: [point('pectoralis-major', 'left'), point('soleus', 'right')],
  }),
  sheet('legs and feet, stage by stage', {
    points: [point('gastrocnemius-mediale', 'left'), point('tibialis-anterior', 'right')],
    blocks: [
      block('EFF', 3, ['calf']),
      block('PET', 8, ['calf'], { regions: [{ zone: 'calf', side: 'left' }] }),
      block('TPR', 2, ['sole'], { regions: [{ zone: 'sole', side: 'right' }] }),
    ],
  }),
  sheet('arms, hands and face', {
    points: [point('extensor-digitorum', 'right'), point('thenar', 'left'), point('masseter', 'right')],
    blocks: [block('MFR', 6, ['forearm-back', 'hand', 'palm']), block('SCS', 4, ['jaw', 'face'])],
  }),
  sheet('a session without a plan', { blocks: [], points: [point('piriformis', 'left', { kind: 'spasm' })] }),
  sheet('each kind of finding', {
    points: [
      point('infraspinatus', 'left', { kind: 'adhesion' }),
      point('deltoideus-acromialis', 'right', { kind: 'inflammation' }),
      point('soleus', 'left', { kind: 'numbness' }),
      point('gluteus-medius', 'right', { kind: 'hypertonic' }),
      point('rhomboidei', 'left', { kind: 'avoid' }),
    ],
    blocks: [block('CUP', 5, wholeBack), block('HOT', 10, ['low-back'])],
  }),
  sheet('a long note', {}, { note: 'Please bring the letter of your doctor. '.repeat(12) }),
]
