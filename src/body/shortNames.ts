import type { MuscleId } from './ids.ts'

/** What a masseur says, where the figure's full English name is longer or turned round. */
export const shortNames: Readonly<Partial<Record<MuscleId, string>>> = {
  'trapezius-descendens': 'Upper trapezius',
  'trapezius-transversa': 'Middle trapezius',
  'trapezius-ascendens': 'Lower trapezius',
  semispinalis: 'Semispinalis',
  suboccipitales: 'Suboccipitals',
  scaleni: 'Scalenes',
  'deltoideus-spinalis': 'Posterior deltoid',
  'deltoideus-acromialis': 'Middle deltoid',
  'deltoideus-clavicularis': 'Anterior deltoid',
  rhomboidei: 'Rhomboids',
  iliopsoas: 'Iliopsoas',
  'gastrocnemius-mediale': 'Medial gastrocnemius',
  'gastrocnemius-laterale': 'Lateral gastrocnemius',
  'flexores-digitorum-pedis-longi': 'Long toe flexors',
  'extensores-carpi-radiales': 'Radial wrist extensors',
  'flexores-carpi': 'Wrist flexors',
  'flexores-digitorum-manus': 'Finger flexors',
}
