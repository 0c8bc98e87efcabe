import type { PointKind } from '../../contract/models/chart.ts'
import type { SymbolId } from '../../contract/models/legend.ts'

/** A kind of finding. A trigger point's symbol depends on its state; see `triggerPointStates`. */
export interface FindingKind {
  readonly id: PointKind
  readonly name: string
  /** As a client reads it. */
  readonly everyday: string
  readonly abbreviation: string | null
  readonly symbol: SymbolId
  /** Only a kind that can hold pain takes pain and tenderness. */
  readonly takesTenderness: boolean
}

export const findingKinds: readonly FindingKind[] = [
  {
    id: 'trigger-point',
    name: 'Trigger point',
    everyday: 'tight, sore spot in the muscle',
    abbreviation: 'TrP',
    symbol: 'dot',
    takesTenderness: true,
  },
  {
    id: 'tender-point',
    name: 'Tender point',
    everyday: 'sore spot',
    abbreviation: 'TeP',
    symbol: 'ring-cross',
    takesTenderness: true,
  },
  {
    id: 'spasm',
    name: 'Spasm',
    everyday: 'cramped muscle',
    abbreviation: 'SP',
    symbol: 'wave',
    takesTenderness: true,
  },
  {
    id: 'hypertonic',
    name: 'Hypertonic',
    everyday: 'tense muscle',
    abbreviation: 'HT',
    symbol: 'three-bars',
    takesTenderness: true,
  },
  {
    id: 'adhesion',
    name: 'Adhesion or scar',
    everyday: 'stuck tissue or scar',
    abbreviation: 'ADH',
    symbol: 'cross',
    takesTenderness: true,
  },
  {
    id: 'inflammation',
    name: 'Inflammation',
    everyday: 'warm or swollen place',
    abbreviation: null,
    symbol: 'star',
    takesTenderness: true,
  },
  {
    id: 'numbness',
    name: 'Numbness or tingling',
    everyday: 'numb or tingling place',
    abbreviation: null,
    symbol: 'dots',
    takesTenderness: false,
  },
  {
    id: 'avoid',
    name: 'Avoid',
    everyday: 'place left out',
    abbreviation: null,
    symbol: 'exclamation',
    takesTenderness: false,
  },
]

/**
 * States of a trigger point: active reproduces a symptom the client recognises, latent does not (2018 Delphi
 * consensus); unknown until it has been asked.
 */
export const triggerPointStates = [
  { id: 'active', name: 'Active', symbol: 'dot', meaning: 'brings on a symptom the client knows' },
  { id: 'latent', name: 'Latent', symbol: 'ring', meaning: 'sore, but brings on no known symptom' },
  { id: 'unknown', name: 'Not known', symbol: 'half-ring', meaning: 'not asked yet' },
] as const satisfies readonly { id: string; name: string; symbol: SymbolId; meaning: string }[]

/** Marks that are drawn rather than placed. */
export const markKinds = [
  { id: 'pain-area', name: 'Pain area', symbol: 'hatch' },
  { id: 'referral', name: 'Referral', symbol: 'arrow' },
  { id: 'rotation', name: 'Rotation', symbol: 'curved-arrow' },
  { id: 'elevated', name: 'Elevated', symbol: 'up-arrow' },
  { id: 'depressed', name: 'Depressed', symbol: 'down-arrow' },
] as const satisfies readonly { id: string; name: string; symbol: SymbolId }[]

/** Tenderness under the finger, 0 to 4; the index is the grade. */
export const tendernessWords = [
  'not tender',
  'tender, no grimace',
  'tender with a grimace',
  'pulls away (jump sign)',
  'pulls away from a light touch',
] as const

/** A trigger point is charted as such with at least two of these (2018 Delphi consensus). */
export const triggerPointCriteria = ['taut band', 'hypersensitive spot', 'referred sensation'] as const

/** Muscle tone against the expected, and what the tissue feels like. */
export const toneRange = { from: -2, to: 2 } as const
export const textures = ['supple', 'boggy', 'ropy', 'dense', 'fibrotic'] as const

/** What stops a passive movement. */
export const endFeels = ['soft', 'firm', 'hard', 'springy', 'empty', 'spasm'] as const

/** A change in pain (0-10) of this many points, or this share of the earlier value, is meaningful. */
export const meaningfulPainChange = { points: 2, share: 0.3 } as const

/** Pressure-pain threshold is noted in kgf/cm2 as the mean of three; this many kPa make one. */
export const kilopascalPerKgfPerCm2 = 98.07

/** Abbreviations of the note, expanded on hover and in print. */
export const abbreviations = [
  { short: 'TrP', long: 'trigger point' },
  { short: 'TeP', long: 'tender point' },
  { short: 'HT', long: 'hypertonic' },
  { short: 'ADH', long: 'adhesion' },
  { short: 'SP', long: 'spasm' },
  { short: 'EFF', long: 'effleurage' },
  { short: 'PET', long: 'petrissage' },
  { short: 'FRI', long: 'friction' },
  { short: 'TAP', long: 'tapotement' },
  { short: 'VIB', long: 'vibration' },
  { short: 'MFR', long: 'myofascial release' },
  { short: 'TPR', long: 'trigger-point pressure release' },
  { short: 'MET', long: 'muscle energy technique' },
  { short: 'ROM', long: 'range of motion' },
  { short: 'WNL', long: 'within normal limits' },
  { short: 'L', long: 'left' },
  { short: 'R', long: 'right' },
  { short: 'BL', long: 'both sides' },
  { short: 'C-spine', long: 'cervical spine' },
  { short: 'T-spine', long: 'thoracic spine' },
  { short: 'L-spine', long: 'lumbar spine' },
  { short: 'SCM', long: 'sternocleidomastoid' },
  { short: 'QL', long: 'quadratus lumborum' },
  { short: 'TFL', long: 'tensor fasciae latae' },
  { short: 'UT', long: 'upper trapezius' },
  { short: 'MT', long: 'middle trapezius' },
  { short: 'LT', long: 'lower trapezius' },
  { short: 'c/o', long: 'complains of' },
  { short: 'Hx', long: 'history' },
  { short: 'Sx', long: 'symptoms' },
  { short: 'Tx', long: 'treatment' },
] as const satisfies readonly { short: string; long: string }[]
