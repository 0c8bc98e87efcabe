import type { AftercareStatement } from './aftercareStatement.ts'
import type { ExclusionTrigger } from './exclusion.ts'
import { ballTriggers, heatTriggers, onlySeekHelpTriggers } from './exclusionTriggers.ts'
import { guideline, textbook, textbookToConfirm, traditionToConfirm } from './provenance.ts'

/** With an open stop or emergency sign the sheet says only when to seek help. */
const withUsual = (triggers: readonly ExclusionTrigger[] = []): readonly ExclusionTrigger[] => [
  ...onlySeekHelpTriggers,
  ...triggers,
]

const deepTechniques = ['TPR', 'DTF'] as const

/** What a client may read after a massage. Nothing of trust D is here, and nothing claims more than its source. */
export const aftercare: readonly AftercareStatement[] = [
  {
    id: 'soreness',
    text: 'You may feel a little sore for a day or two after firm work. It should fade.',
    useWhen: [{ kind: 'deepWork', techniques: deepTechniques }, { kind: 'unplannedTriggerPoints' }],
    leaveOutWhen: withUsual(),
    ...textbook,
  },
  {
    id: 'rise-slowly',
    text: 'Get up slowly and rest a little. Some people feel light-headed at first.',
    useWhen: [{ kind: 'always' }],
    leaveOutWhen: withUsual(),
    ...textbookToConfirm,
  },
  {
    id: 'drink-normally',
    text: 'Drink as you normally would.',
    useWhen: [{ kind: 'always' }],
    leaveOutWhen: withUsual(),
    ...textbookToConfirm,
  },
  {
    id: 'stay-active',
    text: 'Take a gentle walk and stay active. Bed rest does not help back pain.',
    useWhen: [
      { kind: 'area', area: 'back' },
      { kind: 'area', area: 'low-back' },
    ],
    leaveOutWhen: withUsual(),
    ...guideline('guidelines on low back pain', 'moderate'),
  },
  {
    id: 'warmth',
    text: 'A warm shower may feel good. So may a warm pack through cloth for 15 to 20 minutes. Not on numb, swollen or inflamed skin.',
    useWhen: [{ kind: 'always' }],
    leaveOutWhen: withUsual(heatTriggers),
    ...textbook,
  },
  {
    id: 'no-hard-training',
    text: 'Leave hard training for about a day.',
    useWhen: [{ kind: 'deepWork', techniques: deepTechniques }],
    leaveOutWhen: withUsual(),
    ...traditionToConfirm,
  },
  {
    id: 'gentle-stretches',
    text: 'Stretch gently. It may pull a little, but it should never hurt sharply.',
    useWhen: [{ kind: 'withExercises' }],
    leaveOutWhen: withUsual(),
    trust: 'C',
    certainty: 'low',
    source: 'general domain knowledge; schools and textbooks differ',
    reviewedOn: null,
  },
  {
    id: 'strengthening',
    text: 'Exercises that make neck and shoulders stronger probably help neck pain from desk work.',
    useWhen: [{ kind: 'load', load: 'desk' }],
    leaveOutWhen: withUsual(),
    ...guideline('systematic reviews on desk workers with neck pain', 'moderate'),
  },
  {
    id: 'movement-breaks',
    text: 'Take a short movement break every 30 to 60 minutes.',
    useWhen: [{ kind: 'load', load: 'desk' }],
    leaveOutWhen: withUsual(),
    ...textbook,
  },
  {
    id: 'alongside-exercise',
    text: 'For low back pain, massage is best used together with exercise.',
    useWhen: [{ kind: 'foundIn', area: 'low-back' }],
    leaveOutWhen: withUsual(),
    ...guideline('NICE guideline NG59', 'moderate'),
  },
  {
    id: 'ball-pressure',
    text: 'You can press sore spots yourself with a ball for 30 to 60 seconds. Never on the spine or the front of the neck.',
    useWhen: [{ kind: 'triggerPoints' }],
    leaveOutWhen: withUsual(ballTriggers),
    ...traditionToConfirm,
  },
]
