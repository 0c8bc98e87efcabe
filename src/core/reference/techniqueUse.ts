import type { Phase, StrokeDirection, TechniqueCode } from '../../contract/models/plan.ts'

/** When in a session a technique is used, which way its load goes, and one line for the room. */
export interface TechniqueUse {
  readonly phases: readonly Phase[]
  readonly direction: StrokeDirection
  readonly cue: string
}

/** Opening and closing are broad and light, warming prepares, specific work comes on warm tissue only. */
export const techniqueUse: Readonly<Record<TechniqueCode, TechniqueUse>> = {
  EFF: {
    phases: ['opening', 'warming', 'closing'],
    direction: 'upward',
    cue: 'Long strokes toward the heart, both hands; no load on the way back.',
  },
  FRI: {
    phases: ['warming', 'working'],
    direction: 'upward',
    cue: 'Fingertips, small circles beside the spine; look for tight bands.',
  },
  PET: {
    phases: ['warming', 'working'],
    direction: 'upward',
    cue: 'Gather a fold and roll it along; lift and squeeze across the fibres.',
  },
  VIB: { phases: ['working', 'closing'], direction: 'along', cue: 'Fine tremor with flat hands, settling.' },
  TAP: {
    phases: ['working'],
    direction: 'none',
    cue: 'Loose wrists, fleshy places only, two minutes at most.',
  },
  CMP: {
    phases: ['opening', 'warming', 'closing'],
    direction: 'none',
    cue: 'Palms straight down, slowly in and slowly out.',
  },
  TPR: {
    phases: ['specific'],
    direction: 'none',
    cue: 'Press to first resistance, wait for it to let go; pain 4 to 6, never above 7.',
  },
  MFR: {
    phases: ['warming', 'specific'],
    direction: 'along',
    cue: 'No oil; sink in, take up the slack, wait.',
  },
  DTF: {
    phases: ['specific'],
    direction: 'across',
    cue: 'Across the fibres, skin and finger as one, 1 to 3 minutes.',
  },
  STR: {
    phases: ['specific'],
    direction: 'none',
    cue: 'Slowly to the first pull, 15 to 30 seconds, free of pain.',
  },
  MET: {
    phases: ['specific'],
    direction: 'none',
    cue: 'A fifth of the strength for 5 to 10 seconds, let go, a little further.',
  },
  SCS: { phases: ['specific'], direction: 'none', cue: 'Find the place of ease and hold it for 90 seconds.' },
  PJM: { phases: ['specific', 'closing'], direction: 'none', cue: 'Within the easy range, no thrust.' },
  HOT: {
    phases: ['opening', 'warming'],
    direction: 'none',
    cue: 'Through cloth, 10 to 20 minutes; look at the skin.',
  },
  COLD: {
    phases: ['specific', 'closing'],
    direction: 'none',
    cue: 'Through cloth, 5 to 15 minutes; look at the skin.',
  },
  CUP: {
    phases: ['working', 'specific'],
    direction: 'along',
    cue: 'Marks are to be expected; agreed beforehand.',
  },
}
