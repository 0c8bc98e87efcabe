import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Motion, MotionFields } from '../../../../contract/models/motion.ts'
import type { MotionWords } from './motionEntry.ts'

interface SpokenMotions extends MotionWords {
  /** "Neck rotation right 45°, active, firm". */
  readonly whole: (motion: MotionFields) => string
  /** "50° last time"; empty where it was not measured before. */
  readonly before: (motion: Motion) => string
}

/** The window's words for movements. */
export function useMotionWords(): SpokenMotions {
  const { t } = useTranslation('note')
  return useMemo(
    () => ({
      region: (region) => t(`regions.${region}`),
      movement: (movement) => t(`movements.${movement}`),
      endFeel: (endFeel) => t(`endFeels.${endFeel}`),
      whole: ({ region, movement, side, mode, degrees, endFeel, note }) =>
        [
          [
            t(`regions.${region}`),
            t(`movements.${movement}`),
            side === 'midline' ? '' : t(`sides.${side}`),
            degrees === null ? '' : `${degrees}°`,
          ]
            .filter((part) => part !== '')
            .join(' '),
          t(`modes.${mode}`),
          endFeel === null ? '' : t(`endFeels.${endFeel}`),
          note,
        ]
          .filter((part) => part !== '')
          .join(', '),
      before: ({ before, degrees }) =>
        before === null || before === degrees ? '' : t('motionBefore', { degrees: before }),
    }),
    [t],
  )
}
