import type { IntakeKind, IntakeQuestion, IntakeSection } from '../../contract/models/intake.ts'
import type { ConditionId } from '../reference/contraindication.ts'

const text = (id: string, label: string): IntakeQuestion => ({ id, kind: 'text', label })
const line = (id: string, label: string): IntakeQuestion => ({ id, kind: 'line', label })
const section = (
  id: string,
  title: string,
  questions: readonly IntakeQuestion[],
  checklist = false,
): IntakeSection => ({ id, title, questions, checklist })

/** The built-in questions. Ids are stored with answers: never rename or reuse one. */
export const builtInSections: Readonly<Record<IntakeKind, readonly IntakeSection[]>> = {
  full: [
    section('reason', 'What brings you here', [
      text('reason.what', 'What would you like help with?'),
      text('reason.when', 'When did it begin, and how?'),
      text('reason.worse', 'What makes it worse, what makes it better?'),
      text('reason.treated', 'What has been tried so far?'),
    ]),
    section('health', 'Your health', [], true),
    section('history', 'What has been', [
      text('history.injuries', 'Operations, accidents and injuries, with the year'),
      text('history.medicines', 'Medicines you take, also those without prescription'),
      text('history.allergies', 'Allergies: oils, nuts, scents, latex, anything else'),
      line('history.doctor', 'Who treats you, and for what?'),
    ]),
    section('days', 'Your days', [
      text('days.loads', 'What loads your body at work and at home?'),
      line('days.sport', 'Sport and movement in a usual week'),
      line('days.sleep', 'How do you sleep, and how do you lie?'),
      line('days.stress', 'What weighs on you just now?'),
    ]),
    section('goals', 'What you hope for', [
      text('goals.what', 'What would you like to be able to do again?'),
      line('goals.pressure', 'Which pressure do you like: light, medium, firm?'),
      text('goals.leave', 'Is there a place that should be left out, or anything else to know?'),
    ]),
  ],
  changes: [
    section('since', 'Since last time', [
      text('since.how', 'How have you been since the last treatment?'),
      text('since.new', "Is anything new: illness, injury, operation, a doctor's visit?"),
      text('since.medicines', 'Have your medicines changed?'),
    ]),
    section('health', 'New or changed in your health', [], true),
    section('today', 'Today', [text('today.goal', 'What would you like from today?')]),
  ],
}

/** Conditions a client can tell of, as they would look for them. What only a masseur can judge, or what red-flag questions ask, is left out. */
export const checklist: readonly { readonly title: string; readonly conditions: readonly ConditionId[] }[] = [
  {
    title: 'Heart and blood',
    conditions: [
      'uncontrolled-hypertension',
      'low-blood-pressure',
      'unstable-heart-disease',
      'aortic-aneurysm',
      'arterial-disease',
      'deep-vein-thrombosis',
      'past-clot',
      'varicose-veins',
      'anticoagulants',
      'antiplatelets',
      'bleeding-disorder',
      'lymphoedema',
    ],
  },
  {
    title: 'Bones, joints and muscles',
    conditions: [
      'osteoporosis',
      'inflammatory-arthritis',
      'disc-lesion',
      'spinal-narrowing-or-metalwork',
      'upper-neck-instability',
      'hypermobility',
      'fracture',
      'acute-soft-tissue-injury',
      'implants',
      'hernia',
    ],
  },
  {
    title: 'Nerves, head and eyes',
    conditions: ['epilepsy', 'neurological-disease', 'reduced-sensation', 'eye-pressure'],
  },
  {
    title: 'Skin',
    conditions: ['eczema-psoriasis', 'contagious-skin', 'broken-skin-or-lump', 'shingles', 'allergy'],
  },
  {
    title: 'Operations, illnesses and medicines',
    conditions: [
      'recent-surgery',
      'recent-injection',
      'long-term-steroids',
      'cancer-current',
      'cancer-history',
      'bone-metastases',
      'organ-failure',
      'acute-infection',
    ],
  },
  {
    title: 'Pregnancy and birth',
    conditions: ['pregnancy-first-trimester', 'pregnancy-later', 'after-birth'],
  },
]
