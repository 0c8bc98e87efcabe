import { useTranslation } from 'react-i18next'
import { useCommand } from '../../api/useCommand.ts'
import { Select } from '../../ui/Select.tsx'

/** 1 very much better, 7 very much worse. */
export const grades = ['1', '2', '3', '4', '5', '6', '7'] as const
type Grade = (typeof grades)[number]
const notAsked = 'none'

interface GlobalChangeProps {
  readonly sessionId: string
  readonly score: number | null
  readonly isDisabled: boolean
}

/** How the client finds the whole of it changed since treatment began (patient global impression of change). */
export function GlobalChange({ sessionId, score, isDisabled }: GlobalChangeProps) {
  const { t } = useTranslation('outcomes')
  const save = useCommand('outcomes.save')
  const remove = useCommand('outcomes.remove')
  const value: Grade | typeof notAsked = grades.find((grade) => Number(grade) === score) ?? notAsked
  return (
    <Select<Grade | typeof notAsked>
      label={t('names.pgic')}
      size="small"
      isDisabled={isDisabled}
      options={[
        { id: notAsked, label: t('notAsked') },
        ...grades.map((id) => ({ id, label: t(`pgic.${id}`) })),
      ]}
      value={value}
      onChange={(grade) =>
        void (grade === notAsked
          ? remove.run({ sessionId, measure: 'pgic' })
          : save.run({ sessionId, outcome: { measure: 'pgic', score: Number(grade) } }))
      }
    />
  )
}
