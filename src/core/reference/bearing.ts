import type { ZoneId } from '../../body/ids.ts'
import type { ClientPosition } from '../../contract/models/plan.ts'

/**
 * Where the client's own weight rests in each position (general domain knowledge, to be confirmed): a place that is to
 * be left alone is not lain on either. What a bolster or a cradle takes the weight off (knees, shins, heels) is not here.
 * Side-lying names the lower side: the other one is free.
 */
export const bearingZones: Readonly<Record<ClientPosition, readonly ZoneId[]>> = {
  prone: ['forehead', 'face', 'chest', 'upper-abdomen', 'lower-abdomen', 'groin', 'thigh-front'],
  supine: [
    'back-of-head',
    'upper-back',
    'interscapular',
    'scapula',
    'mid-back',
    'low-back',
    'sacrum',
    'sacroiliac',
    'buttock',
  ],
  'half-sitting': [
    'upper-back',
    'interscapular',
    'scapula',
    'mid-back',
    'low-back',
    'sacrum',
    'sacroiliac',
    'buttock',
  ],
  seated: ['buttock', 'thigh-back'],
  'side-lying': ['shoulder-front', 'shoulder-back', 'flank', 'hip-side', 'thigh-outer'],
}
