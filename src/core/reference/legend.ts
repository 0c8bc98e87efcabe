import type { LegendEntry, LegendId, LegendLook } from '../../contract/models/legend.ts'

/** The chart's signs as built in. Charting has no binding standard: the therapist may change every one. */
export const builtInLegend: Readonly<Record<LegendId, LegendLook>> = {
  'trigger-point-active': { name: 'Trigger point, active', symbol: 'dot', colour: 'red' },
  'trigger-point-latent': { name: 'Trigger point, latent', symbol: 'ring', colour: 'red' },
  'trigger-point-unknown': { name: 'Trigger point, not known', symbol: 'half-ring', colour: 'red' },
  'tender-point': { name: 'Tender point', symbol: 'ring-cross', colour: 'orange' },
  spasm: { name: 'Spasm', symbol: 'wave', colour: 'violet' },
  hypertonic: { name: 'Hypertonic', symbol: 'three-bars', colour: 'blue' },
  adhesion: { name: 'Adhesion or scar', symbol: 'cross', colour: 'ink' },
  inflammation: { name: 'Inflammation', symbol: 'star', colour: 'orange' },
  numbness: { name: 'Numbness or tingling', symbol: 'dots', colour: 'teal' },
  avoid: { name: 'Avoid', symbol: 'exclamation', colour: 'ink' },
  'pain-area': { name: 'Pain area', symbol: 'hatch', colour: 'red' },
  referral: { name: 'Referral', symbol: 'arrow', colour: 'violet' },
  rotation: { name: 'Rotation', symbol: 'curved-arrow', colour: 'green' },
  elevated: { name: 'Elevated', symbol: 'up-arrow', colour: 'green' },
  depressed: { name: 'Lower', symbol: 'down-arrow', colour: 'green' },
}

/** A look with the therapist's changes laid over it. */
export const legendEntry = (id: LegendId, own: Partial<LegendLook>): LegendEntry => {
  const builtIn = builtInLegend[id]
  const look = { ...builtIn, ...own }
  return {
    id,
    ...look,
    builtIn,
    edited: look.name !== builtIn.name || look.symbol !== builtIn.symbol || look.colour !== builtIn.colour,
  }
}
