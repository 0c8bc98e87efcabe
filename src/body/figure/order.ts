import type { MuscleId } from '../ids.ts'
import type { Layer, ViewId } from '../views.ts'
import { figure } from './figure.ts'
import type { FigureMuscle } from './shape.ts'

/**
 * The deep layer lies in several sheets. From the deepest to the topmost; not every pair listed here meets.
 * The suboccipitals stand above the semispinalis although they lie under it: they are small, and looked for.
 */
export const deepOrder: readonly MuscleId[] = [
  'quadratus-lumborum',
  'multifidus',
  'longissimus-thoracis',
  'iliocostalis-thoracis',
  'iliocostalis-lumborum',
  'semispinalis',
  'suboccipitales',
  'scaleni',
  'splenius-cervicis',
  'splenius-capitis',
  'serratus-posterior-inferior',
  'serratus-posterior-superior',
  'levator-scapulae',
  'rhomboidei',
  'supraspinatus',
  'subscapularis',
  'coracobrachialis',
  'pectoralis-minor',
  'subclavius',
  'iliopsoas',
  'adductor-brevis',
  'gluteus-minimus',
  'piriformis',
  'tibialis-posterior',
  'flexores-digitorum-pedis-longi',
  'popliteus',
  'flexores-digitorum-manus',
  'supinator',
]

const depth = (muscle: FigureMuscle): number => deepOrder.indexOf(muscle.muscle)

const bottomUp = figure.muscles
  .filter((muscle) => muscle.layer === 'deep')
  .sort((a, b) => depth(a) - depth(b))
const superficial = figure.muscles.filter((muscle) => muscle.layer === 'superficial')

/**
 * Muscles of one layer that show in a view, both sides, in the order to draw them: the last one lies on top.
 * Superficial shapes never overlap.
 */
export const musclesToDraw = (view: ViewId, layer: Layer): readonly FigureMuscle[] =>
  (layer === 'deep' ? bottomUp : superficial).filter((muscle) => muscle.shapes[view] !== undefined)
