/** One short question that stands for several signs; a yes asks which of them. */
export interface RedFlagGroup {
  readonly id: string
  /** As it is asked: the whole set is read out in seconds. */
  readonly question: string
  /** Ids of red flags, the most urgent first. */
  readonly flags: readonly string[]
}

/** The questions of the screening, what cannot wait first. Every red flag belongs to exactly one. */
export const redFlagGroups: readonly RedFlagGroup[] = [
  {
    id: 'legs-bladder',
    question: 'Numb, tingling or weak in both legs or between them? Trouble with bladder, bowel or sex?',
    flags: ['bladder-bowel', 'saddle-numbness', 'both-legs', 'fast-leg-weakness', 'sexual-dysfunction'],
  },
  {
    id: 'chest-sudden',
    question: 'Pain in the chest, or a tearing pain in back or belly that came suddenly?',
    flags: ['chest-pain', 'tearing-pain'],
  },
  {
    id: 'head-neck',
    question:
      'Dizzy, double vision, trouble speaking or swallowing, a numb face, unsteady, or the worst head or neck pain ever?',
    flags: [
      'neck-worst-ever',
      'neck-speech',
      'neck-double-vision',
      'neck-facial-numbness',
      'neck-swallowing',
      'neck-drop-attacks',
      'neck-unsteady-walking',
      'neck-dizziness',
      'neck-nystagmus',
    ],
  },
  {
    id: 'accident',
    question: 'An accident or a fall before it began?',
    flags: ['serious-accident', 'minor-trauma-thin-bones'],
  },
  {
    id: 'ill',
    question: 'Fever, shivering, a recent infection, a weak immune system, or weight lost without trying?',
    flags: ['fever-stiff-neck', 'fever-rigors', 'infection-risk', 'weight-loss'],
  },
  {
    id: 'cancer-lump',
    question: 'Ever had cancer? A lump, a swelling, or a back that changed its shape?',
    flags: ['cancer-history', 'lump-or-shape'],
  },
  {
    id: 'rest-worse',
    question: 'Pain at rest and more at night, or numbness or weakness that slowly grows?',
    flags: ['progressive-deficit', 'night-pain'],
  },
  {
    id: 'course',
    question:
      'First time ever and under 20 or over 50? Weeks without getting better? Stiff for half an hour in the morning?',
    flags: ['onset-age', 'no-better', 'stops-activity', 'morning-stiffness'],
  },
]
