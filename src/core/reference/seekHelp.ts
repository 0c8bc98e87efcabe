import { guideline, type Provenance, textbookToConfirm } from './provenance.ts'

export const seekHelpIds = [
  'both-legs',
  'saddle',
  'bladder-bowel',
  'sexual',
  'chest-pain',
  'accident',
  'leg-weakness',
  'breathless',
  'tearing',
  'fever-neck',
  'neck-signs',
  'worst-ever',
  'calf',
  'new-numbness',
  'bruises',
  'dark-urine',
  'worse-72',
  'fever',
] as const
export type SeekHelpId = (typeof seekHelpIds)[number]

/** When the client should seek help; stands on every handout, even when nothing else does. */
export interface SeekHelpLine extends Provenance {
  readonly id: SeekHelpId
  readonly text: string
  /** `now`: emergency service; `soon`: a doctor, the same day or the next. */
  readonly howSoon: 'now' | 'soon'
}

const backGuideline = guideline('guidelines on low back pain, own wording', 'low')

export const seekHelp: readonly SeekHelpLine[] = [
  {
    id: 'both-legs',
    text: 'Pain, tingling, weakness or numbness in both legs',
    howSoon: 'now',
    ...backGuideline,
  },
  { id: 'saddle', text: 'Numbness between the legs or round your bottom', howSoon: 'now', ...backGuideline },
  {
    id: 'bladder-bowel',
    text: 'Trouble passing water, or new loss of bladder or bowel control',
    howSoon: 'now',
    ...backGuideline,
  },
  { id: 'sexual', text: 'New problems with sexual feeling or function', howSoon: 'now', ...backGuideline },
  { id: 'chest-pain', text: 'Chest pain', howSoon: 'now', ...backGuideline },
  { id: 'accident', text: 'Pain after a serious accident', howSoon: 'now', ...backGuideline },
  { id: 'leg-weakness', text: 'A leg that quickly gets weaker', howSoon: 'now', ...backGuideline },
  { id: 'breathless', text: 'Trouble breathing', howSoon: 'now', ...textbookToConfirm },
  { id: 'tearing', text: 'Sudden tearing pain in the back or belly', howSoon: 'now', ...textbookToConfirm },
  {
    id: 'fever-neck',
    text: 'Fever with a stiff neck or confusion',
    howSoon: 'now',
    ...textbookToConfirm,
  },
  {
    id: 'neck-signs',
    text: 'Dizziness, double vision, slurred speech, a numb face, trouble swallowing or walking',
    howSoon: 'now',
    ...textbookToConfirm,
  },
  {
    id: 'worst-ever',
    text: 'The worst headache or neck pain you have ever had',
    howSoon: 'now',
    ...textbookToConfirm,
  },
  { id: 'calf', text: 'A hot, swollen, painful calf', howSoon: 'now', ...textbookToConfirm },
  { id: 'new-numbness', text: 'New numbness or weakness', howSoon: 'soon', ...textbookToConfirm },
  { id: 'bruises', text: 'Bruises that spread', howSoon: 'soon', ...textbookToConfirm },
  { id: 'dark-urine', text: 'Dark urine after very deep work', howSoon: 'soon', ...textbookToConfirm },
  { id: 'worse-72', text: 'Pain that is worse after three days', howSoon: 'soon', ...textbookToConfirm },
  { id: 'fever', text: 'Fever', howSoon: 'soon', ...textbookToConfirm },
]
