import type { MuscleId } from '../../body/ids.ts'
import type { Complaint } from './regulars.ts'

/** What such a complaint usually looks like on the table. */
export interface Course {
  readonly muscles: readonly MuscleId[]
  readonly told: readonly string[]
  readonly thought: readonly string[]
  readonly todo: readonly string[]
}

export const courses: Readonly<Record<Complaint, Course>> = {
  neck: {
    muscles: ['trapezius-descendens', 'levator-scapulae', 'splenius-capitis'],
    told: [
      'Stiff since the weekend, worse in the evening.',
      'Turns the whole trunk to look back. No dizziness, no tingling.',
    ],
    thought: ['Eases quickly once warm.', 'Long static load; no warning signs.'],
    todo: ['Ear to shoulder, twice a day.', 'Screen a hand higher.'],
  },
  shoulder: {
    muscles: ['infraspinatus', 'teres-minor', 'rhomboidei'],
    told: ['Hurts when reaching back.', 'Lies on the other side to sleep.'],
    thought: ['Outer rotators sore, range nearly full.', 'Better after the second round of kneading.'],
    todo: ['Cross-body stretch, gently.', 'Shoulder-blade squeeze at work.'],
  },
  back: {
    muscles: ['quadratus-lumborum', 'longissimus-thoracis', 'iliocostalis-lumborum'],
    told: [
      'Dull ache across the belt line, no pain in the legs.',
      'Better when walking, worse when sitting long.',
    ],
    thought: ['Long extensors tight on both sides.', 'Unspecific; asked about warning signs, none.'],
    todo: ['Walk every day.', 'Knee to chest before bed.'],
  },
  hip: {
    muscles: ['gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae'],
    told: ['Sore on the outside when lying on it.', 'Stairs are fine again.'],
    thought: ['Side of the hip tender, no heat.', 'Less than last time.'],
    todo: ['Pillow between the knees.', 'Short walks.'],
  },
  arm: {
    muscles: ['extensores-carpi-radiales', 'brachioradialis', 'supinator'],
    told: ['Grip tires.', 'Pulls from the elbow to the thumb.'],
    thought: ['Extensors ropy.', 'Recognised on pressure.'],
    todo: ['Wrist stretches.', 'Breaks by the clock.'],
  },
  leg: {
    muscles: ['gastrocnemius-mediale', 'soleus', 'rectus-femoris'],
    told: ['Heavy after training.', 'Cramp once in the night; calf neither hot nor swollen.'],
    thought: ['Full, soft at the end.', 'Good recovery.'],
    todo: ['Calf stretch, knee straight and bent.', 'Easy days between.'],
  },
}
