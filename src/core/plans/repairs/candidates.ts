import { zoneName } from '../../../body/names.ts'
import {
  type BlockFields,
  clientPositions,
  type PlanChange,
  type Repair,
} from '../../../contract/models/plan.ts'
import { longProneMinutes, longTappingMinutes, pointHold } from '../../reference/definitions.ts'
import { techniques } from '../../reference/techniques.ts'
import { heaviest } from '../rules/blockPressure.ts'
import type { BlockAtWork } from '../rules/rule.ts'
import { capital, type TechniqueWords } from '../rules/techniqueWords.ts'
import { substitutes } from './substitutes.ts'

/** A repair that may or may not help; of one kind only the first that does is offered. */
export interface Candidate extends Repair {
  readonly kind: 'pressure' | 'hold' | 'direction' | 'technique' | 'position' | 'area' | 'minutes' | 'remove'
}

const library = new Map(techniques.map((row) => [row.code, row]))

/** The stage's pressure brought down to `limit`, kept in its shape where it can be. */
export const pressureUpTo = (
  block: Pick<BlockAtWork, 'pressureFrom' | 'pressureTo'>,
  limit: number,
): Pick<BlockFields, 'pressureFrom' | 'pressureTo'> => ({
  pressureFrom: Math.min(block.pressureFrom ?? limit, limit),
  pressureTo: Math.min(block.pressureTo ?? limit, limit),
})

const change = (block: BlockAtWork, fields: Partial<BlockFields>): PlanChange => ({
  kind: 'change',
  blockId: block.id,
  fields,
})

function pressures(block: BlockAtWork): Candidate[] {
  const most = heaviest(block) ?? 0
  return [4, 3, 2, 1]
    .filter((limit) => limit < most)
    .map((limit) => ({
      kind: 'pressure',
      id: `pressure-${limit}`,
      label: `Pressure to ${limit}`,
      changes: [change(block, pressureUpTo(block, limit))],
    }))
}

function holds(block: BlockAtWork): Candidate[] {
  const { from, to } = pointHold.seconds
  const hold = block.holdSeconds ?? null
  if (hold === null || (hold >= from && hold <= to)) return []
  const seconds = hold < from ? from : to
  return [
    {
      kind: 'hold',
      id: `hold-${seconds}`,
      label: `Hold ${seconds} seconds`,
      changes: [change(block, { holdSeconds: seconds })],
    },
  ]
}

function directions(block: BlockAtWork): Candidate[] {
  switch (block.direction ?? null) {
    case 'downward':
      return [
        {
          kind: 'direction',
          id: 'upward',
          label: 'Upward',
          changes: [change(block, { direction: 'upward' })],
        },
      ]
    case 'away-from-heart':
      return [
        {
          kind: 'direction',
          id: 'toward-heart',
          label: 'Toward the heart',
          changes: [change(block, { direction: 'toward-heart' })],
        },
      ]
    default:
      return []
  }
}

/** The stage's technique exchanged; its pressure stays within what the new one usually goes to. */
function exchanges(block: BlockAtWork, nameOf: TechniqueWords): Candidate[] {
  return substitutes[block.technique].flatMap((technique) => {
    const row = library.get(technique)
    if (row === undefined) return []
    const fields = { technique, ownTechnique: null, holdSeconds: null } as const
    const usual = row.pressure
    const name = capital(nameOf({ technique }))
    if (usual === null) {
      const none = { ...fields, pressureFrom: null, pressureTo: null }
      return [{ kind: 'technique', id: technique, label: `${name} instead`, changes: [change(block, none)] }]
    }
    const most = Math.min(heaviest(block) ?? usual.to, usual.to)
    return [most, 3, 2, 1]
      .filter((limit, index) => index === 0 || limit < most)
      .map((limit) => ({
        kind: 'technique' as const,
        id: `${technique}-${limit}`,
        label: `${name} at ${limit} instead`,
        changes: [change(block, { ...fields, ...pressureUpTo(block, limit) })],
      }))
  })
}

const positions = (block: BlockAtWork): Candidate[] =>
  (['side-lying', 'half-sitting', 'seated', ...clientPositions] as const)
    .filter((position, index, all) => position !== block.position && all.indexOf(position) === index)
    .map((position) => ({
      kind: 'position',
      id: position,
      label: capital(position),
      changes: [change(block, { position })],
    }))

/** The stage without the places and points that `offends` says are the trouble; none when nothing would be left. */
function areas(block: BlockAtWork, offends: (alone: BlockAtWork) => boolean): Candidate[] {
  const regions = block.regions.filter((region) => !offends({ ...block, regions: [region], points: [] }))
  const points = block.points.filter((point) => !offends({ ...block, regions: [], points: [point] }))
  const gone = block.regions.filter((region) => !regions.includes(region))
  const fewerPoints = block.points.length - points.length
  if (gone.length + fewerPoints === 0 || regions.length + points.length === 0) return []
  const names = [...new Set(gone.map(({ zone }) => zoneName(zone).toLowerCase()))]
  const spots = fewerPoints === 0 ? [] : [fewerPoints === 1 ? 'one point' : `${fewerPoints} points`]
  return [
    {
      kind: 'area',
      id: 'leave-out',
      label: `Leave out: ${[...names, ...spots].join(', ')}`,
      changes: [change(block, { regions, points: points.map(({ pointId }) => pointId) })],
    },
  ]
}

/** The stages beside it, the longer one first: they take over minutes. */
function neighbours(block: BlockAtWork, blocks: readonly BlockAtWork[]): BlockAtWork[] {
  const at = blocks.findIndex(({ id }) => id === block.id)
  return [blocks[at - 1], blocks[at + 1]]
    .filter((one) => one !== undefined)
    .sort((a, b) => b.minutes - a.minutes)
}

const shorter = (block: BlockAtWork, blocks: readonly BlockAtWork[]): Candidate[] =>
  [longProneMinutes, longTappingMinutes]
    .filter((minutes) => minutes < block.minutes)
    .flatMap((minutes) =>
      neighbours(block, blocks).map((other) => ({
        kind: 'minutes' as const,
        id: `minutes-${minutes}-${other.id}`,
        label: `${minutes} minutes, the rest to the stage beside it`,
        changes: [
          change(block, { minutes }),
          change(other, { minutes: other.minutes + block.minutes - minutes }),
        ],
      })),
    )

const removals = (block: BlockAtWork, blocks: readonly BlockAtWork[]): Candidate[] =>
  neighbours(block, blocks).map((other) => ({
    kind: 'remove',
    id: `remove-${other.id}`,
    label: 'Leave this stage out',
    changes: [
      { kind: 'remove', blockId: block.id },
      change(other, { minutes: other.minutes + block.minutes }),
    ],
  }))

/** Every single change of a stage that may help, the mildest first. */
export const candidates = (
  block: BlockAtWork,
  blocks: readonly BlockAtWork[],
  offends: (alone: BlockAtWork) => boolean,
  nameOf: TechniqueWords,
): Candidate[] => [
  ...pressures(block),
  ...holds(block),
  ...directions(block),
  ...areas(block, offends),
  ...exchanges(block, nameOf),
  ...positions(block),
  ...shorter(block, blocks),
  ...removals(block, blocks),
]
