import type { MuscleId } from '../../body/ids.ts'
import { muscleName } from '../../body/names.ts'

/** A muscle's name within a sentence, "upper trapezius", "Achilles tendon". */
export const muscleWords = (muscle: MuscleId): string => {
  const { short } = muscleName(muscle)
  return short.startsWith('Achilles') ? short : `${short.charAt(0).toLowerCase()}${short.slice(1)}`
}
