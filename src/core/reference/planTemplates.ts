import type { ZoneId } from '../../body/ids.ts'
import type { PlanTemplate } from './planTemplate.ts'
import { tradition } from './provenance.ts'

/** From the sacrum up to the neck; the spine itself is a caution site and so never part of a zone that is worked. */
const wholeBack: readonly ZoneId[] = [
  'sacrum',
  'sacroiliac',
  'low-back',
  'flank',
  'mid-back',
  'interscapular',
  'scapula',
  'upper-back',
  'shoulder-top',
  'neck-back',
]

/** Built-in plans. Schools differ in the order of techniques: a therapist may change every stage. */
export const planTemplates: readonly PlanTemplate[] = [
  {
    id: 'classical-back',
    name: 'Classical back',
    minutes: 30,
    description: 'Stroking, rubbing, kneading, vibration; it ends the way it begins.',
    stages: [
      {
        id: 'opening-stroking',
        technique: 'EFF',
        minutes: 3,
        regions: wholeBack,
        side: 'both',
        position: 'prone',
        pressure: { from: 1, to: 3 },
        direction: 'upward',
        oil: true,
        cue: 'Smooth zigzags from sacrum to neck, beside the spine; no load on the way down. Light, then deeper, both hands.',
      },
      {
        id: 'rubbing',
        technique: 'FRI',
        minutes: 6,
        regions: wholeBack,
        side: 'both',
        position: 'prone',
        pressure: { from: 2, to: 3 },
        direction: 'upward',
        oil: true,
        cue: 'Fingertips, small circles beside the spine, working upward; look for tight bands.',
      },
      {
        id: 'kneading',
        technique: 'PET',
        minutes: 17,
        regions: wholeBack,
        side: 'both',
        position: 'prone',
        pressure: { from: 2, to: 4 },
        direction: 'upward',
        oil: true,
        cue: 'Gather a fold of skin and roll it up along the line of the spine; then knead across the fibres.',
      },
      {
        id: 'vibration',
        technique: 'VIB',
        minutes: 2,
        regions: wholeBack,
        side: 'both',
        position: 'prone',
        pressure: { from: 2, to: 1 },
        direction: 'along',
        oil: true,
        cue: 'Fine tremor with flat hands along the back, settling.',
      },
      {
        id: 'closing-stroking',
        technique: 'EFF',
        minutes: 2,
        regions: wholeBack,
        side: 'both',
        position: 'prone',
        pressure: { from: 3, to: 1 },
        direction: 'upward',
        oil: true,
        cue: 'The opening strokes again, with falling pressure; let the hands come to rest.',
      },
    ],
    ...tradition,
  },
]
