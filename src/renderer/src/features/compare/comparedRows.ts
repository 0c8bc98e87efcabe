import type { TFunction } from 'i18next'
import type { Comparison } from '../../../../contract/models/compare.ts'
import type { Motion } from '../../../../contract/models/motion.ts'
import { measures } from '../../../../contract/models/outcome.ts'

export interface ComparedRow {
  readonly key: string
  readonly label: string
  /** One a session, the earliest first; empty where it says nothing. */
  readonly cells: readonly string[]
}

export interface RowGroup {
  readonly key: 'note' | 'readings' | 'points' | 'plan'
  readonly rows: readonly ComparedRow[]
}

const texts = ['reason', 'subjective', 'objective', 'assessment', 'planNote', 'nextTime', 'goal'] as const
const details = ['onset', 'aggravating', 'easing'] as const
const pains = ['painBefore', 'painAfter', 'painBest', 'painWorst'] as const

interface Words {
  readonly session: TFunction<'session'>
  readonly compare: TFunction<'compare'>
  readonly note: TFunction<'note'>
  readonly outcomes: TFunction<'outcomes'>
  /** A movement without its numbers, "Neck rotation right, active". */
  readonly motion: (motion: Motion) => string
}

/** The comparison as rows of words; rows about which no session says anything are left out. */
export function comparedRows({ sessions, points }: Comparison, t: Words): readonly RowGroup[] {
  const motionKey = (motion: Motion) => t.motion({ ...motion, degrees: null, endFeel: null, note: '' })
  const motions = [...new Set(sessions.flatMap((one) => one.motions.map(motionKey)))]
  const groups: readonly RowGroup[] = [
    {
      key: 'note',
      rows: [
        ...texts.map((field) => ({
          key: field,
          label: t.session(field),
          cells: sessions.map(({ session }) => session[field]),
        })),
        ...details.map((field) => ({
          key: field,
          label: t.note(field),
          cells: sessions.map(({ session }) => session[field]),
        })),
      ],
    },
    {
      key: 'readings',
      rows: [
        ...pains.map((field) => ({
          key: field,
          label: t.compare(field),
          cells: sessions.map(({ session }) => (session[field] === null ? '' : String(session[field]))),
        })),
        ...motions.map((name) => ({
          key: `motion ${name}`,
          label: name,
          cells: sessions.map((one) =>
            one.motions
              .filter((motion) => motionKey(motion) === name)
              .map(({ degrees, endFeel }) =>
                [degrees === null ? '' : `${degrees}°`, endFeel === null ? '' : t.note(`endFeels.${endFeel}`)]
                  .filter((part) => part !== '')
                  .join(', '),
              )
              .join('; '),
          ),
        })),
        ...measures.map((measure) => ({
          key: measure,
          label: t.outcomes(`names.${measure}`),
          cells: sessions.map((one) => {
            const asked = one.outcomes.find((outcome) => outcome.measure === measure)
            return asked === undefined ? '' : String(asked.score)
          }),
        })),
      ],
    },
    {
      key: 'points',
      rows: points.map(({ pointId, place, cells }) => ({
        key: pointId,
        label: place,
        cells: cells.map((cell) => cell ?? ''),
      })),
    },
    {
      key: 'plan',
      rows: [
        { key: 'plan', label: t.compare('plan'), cells: sessions.map(({ plan }) => plan.join('\n')) },
        {
          key: 'minutes',
          label: t.compare('minutes'),
          cells: sessions.map(({ session }) => String(session.minutes)),
        },
      ],
    },
  ]
  return groups
    .map(({ key, rows }) => ({ key, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) }))
    .filter(({ rows }) => rows.length > 0)
}
