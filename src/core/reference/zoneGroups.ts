import type { ZoneId } from '../../body/ids.ts'

/** "Deep back" and every other rule about the back speak of these. */
export const backZones = [
  'upper-back',
  'interscapular',
  'scapula',
  'mid-back',
  'low-back',
  'flank',
  'sacrum',
  'sacroiliac',
] as const satisfies readonly ZoneId[]

/** The lower back as "deep lumbar" means it. */
export const lumbarZones = ['low-back', 'sacrum', 'sacroiliac'] as const satisfies readonly ZoneId[]

/** Zones over the spine and the ribs. */
export const spineAndRibZones = [
  'neck-back',
  'upper-back',
  'interscapular',
  'scapula',
  'mid-back',
  'low-back',
  'flank',
  'sacrum',
  'sacroiliac',
  'chest',
] as const satisfies readonly ZoneId[]

/** Zones along the spine from the skull to the sacrum. */
export const spineZones = [
  'neck-back',
  'upper-back',
  'interscapular',
  'mid-back',
  'low-back',
  'sacrum',
] as const satisfies readonly ZoneId[]

export const neckZones = ['neck-back', 'neck-side', 'neck-front'] as const satisfies readonly ZoneId[]

export const abdomenZones = ['upper-abdomen', 'lower-abdomen'] as const satisfies readonly ZoneId[]

export const hipZones = ['hip-side', 'buttock', 'groin'] as const satisfies readonly ZoneId[]

/** The leg from the thigh down. */
export const legZones = [
  'thigh-front',
  'thigh-outer',
  'thigh-inner',
  'thigh-back',
  'knee-front',
  'knee-back',
  'shin',
  'calf',
  'achilles',
  'ankle',
  'heel',
  'foot-top',
  'sole',
  'toes',
] as const satisfies readonly ZoneId[]

export const footAndCalfZones = [
  'calf',
  'achilles',
  'ankle',
  'heel',
  'foot-top',
  'sole',
  'toes',
] as const satisfies readonly ZoneId[]

/** Each limb in levels from the trunk outward: "below" a zone is its own level and every later one. */
export const limbLevels = {
  arm: [
    ['shoulder-front', 'shoulder-back'],
    ['upper-arm-front', 'upper-arm-back'],
    ['elbow'],
    ['forearm-front', 'forearm-back'],
    ['wrist'],
    ['hand', 'palm'],
  ],
  leg: [
    ['groin', 'hip-side', 'buttock'],
    ['thigh-front', 'thigh-outer', 'thigh-inner', 'thigh-back'],
    ['knee-front', 'knee-back'],
    ['shin', 'calf'],
    ['achilles', 'ankle'],
    ['heel', 'foot-top', 'sole'],
    ['toes'],
  ],
} as const satisfies Record<'arm' | 'leg', readonly (readonly ZoneId[])[]>

/** The quarters of the body in which lymph gathers; a limb with its part of the trunk. */
export const quadrantZones = {
  upper: [
    'neck-front',
    'neck-side',
    'neck-back',
    'shoulder-top',
    'shoulder-front',
    'shoulder-back',
    'chest',
    'upper-back',
    'interscapular',
    'scapula',
    'mid-back',
    'upper-arm-front',
    'upper-arm-back',
    'elbow',
    'forearm-front',
    'forearm-back',
    'wrist',
    'hand',
    'palm',
  ],
  lower: [
    'upper-abdomen',
    'lower-abdomen',
    'flank',
    'low-back',
    'sacrum',
    'sacroiliac',
    'buttock',
    'hip-side',
    'groin',
    ...legZones,
  ],
} as const satisfies Record<'upper' | 'lower', readonly ZoneId[]>

/**
 * Zones that touch, by anatomy: the figure tiles each view, and a zone of the back meets its neighbour of the
 * front round the side. Symmetric.
 */
export const zoneNeighbours: Readonly<Record<ZoneId, readonly ZoneId[]>> = {
  crown: ['forehead', 'temple', 'back-of-head', 'ear'],
  'back-of-head': ['crown', 'temple', 'ear', 'neck-back', 'neck-side'],
  forehead: ['crown', 'temple', 'face'],
  temple: ['crown', 'back-of-head', 'forehead', 'face', 'ear', 'jaw'],
  face: ['forehead', 'temple', 'jaw', 'ear'],
  jaw: ['temple', 'face', 'ear', 'neck-front', 'neck-side'],
  ear: ['crown', 'back-of-head', 'temple', 'face', 'jaw', 'neck-side'],
  'neck-back': ['back-of-head', 'neck-side', 'shoulder-top', 'upper-back'],
  'neck-side': ['back-of-head', 'jaw', 'ear', 'neck-back', 'neck-front', 'shoulder-top'],
  'neck-front': ['jaw', 'neck-side', 'chest', 'shoulder-top'],
  'shoulder-top': [
    'neck-back',
    'neck-side',
    'neck-front',
    'upper-back',
    'scapula',
    'shoulder-back',
    'shoulder-front',
    'chest',
  ],
  'upper-back': ['neck-back', 'shoulder-top', 'interscapular', 'scapula'],
  interscapular: ['upper-back', 'scapula', 'mid-back'],
  scapula: ['upper-back', 'interscapular', 'shoulder-top', 'shoulder-back', 'mid-back'],
  'mid-back': ['interscapular', 'scapula', 'low-back', 'flank', 'chest', 'shoulder-back'],
  'low-back': ['mid-back', 'flank', 'sacrum', 'sacroiliac', 'buttock'],
  flank: ['mid-back', 'low-back', 'chest', 'upper-abdomen', 'lower-abdomen', 'hip-side', 'buttock'],
  sacrum: ['low-back', 'sacroiliac', 'buttock'],
  sacroiliac: ['low-back', 'sacrum', 'buttock'],
  buttock: [
    'low-back',
    'flank',
    'sacrum',
    'sacroiliac',
    'hip-side',
    'thigh-back',
    'thigh-outer',
    'thigh-inner',
  ],
  'hip-side': ['flank', 'buttock', 'lower-abdomen', 'groin', 'thigh-outer', 'thigh-front', 'thigh-back'],
  chest: ['neck-front', 'shoulder-top', 'shoulder-front', 'mid-back', 'flank', 'upper-abdomen'],
  'upper-abdomen': ['chest', 'flank', 'lower-abdomen'],
  'lower-abdomen': ['upper-abdomen', 'flank', 'hip-side', 'groin'],
  groin: ['lower-abdomen', 'hip-side', 'thigh-inner', 'thigh-front'],
  'shoulder-front': ['shoulder-top', 'shoulder-back', 'chest', 'upper-arm-front'],
  'shoulder-back': ['shoulder-top', 'shoulder-front', 'scapula', 'mid-back', 'upper-arm-back'],
  'upper-arm-front': ['shoulder-front', 'upper-arm-back', 'elbow'],
  'upper-arm-back': ['shoulder-back', 'upper-arm-front', 'elbow'],
  elbow: ['upper-arm-front', 'upper-arm-back', 'forearm-front', 'forearm-back'],
  'forearm-front': ['elbow', 'forearm-back', 'wrist'],
  'forearm-back': ['elbow', 'forearm-front', 'wrist'],
  wrist: ['forearm-front', 'forearm-back', 'hand', 'palm'],
  hand: ['wrist', 'palm'],
  palm: ['wrist', 'hand'],
  'thigh-front': ['groin', 'hip-side', 'thigh-inner', 'thigh-outer', 'knee-front'],
  'thigh-inner': ['groin', 'buttock', 'thigh-front', 'thigh-back', 'knee-front', 'knee-back'],
  'thigh-outer': ['hip-side', 'buttock', 'thigh-front', 'thigh-back', 'knee-front', 'knee-back'],
  'thigh-back': ['buttock', 'hip-side', 'thigh-inner', 'thigh-outer', 'knee-back'],
  'knee-front': ['thigh-front', 'thigh-inner', 'thigh-outer', 'knee-back', 'shin'],
  'knee-back': ['thigh-back', 'thigh-inner', 'thigh-outer', 'knee-front', 'calf'],
  shin: ['knee-front', 'calf', 'ankle'],
  calf: ['knee-back', 'shin', 'achilles', 'ankle'],
  achilles: ['calf', 'ankle', 'heel'],
  ankle: ['shin', 'calf', 'achilles', 'heel', 'foot-top'],
  heel: ['achilles', 'ankle', 'foot-top', 'sole'],
  'foot-top': ['ankle', 'heel', 'sole', 'toes'],
  sole: ['heel', 'foot-top', 'toes'],
  toes: ['foot-top', 'sole'],
}
