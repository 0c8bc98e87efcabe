import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { HandoutChoices, HandoutProposal } from '../../../../contract/models/handout.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { addedExercises, roomForExercises, withAdded, withoutAdded } from './choices.ts'

interface ExercisesProps {
  readonly proposal: HandoutProposal
  readonly choices: HandoutChoices
  readonly onChange: (choices: HandoutChoices) => void
}

/** Under the proposed exercises: those added by hand, one more to add, and those left out with the reason. */
export function Exercises({ proposal, choices, onChange }: ExercisesProps) {
  const { t } = useTranslation('handout')
  const added = addedExercises(proposal, choices)
  const codes = added.map(({ exercise }) => exercise)
  const free = proposal.available.filter(({ exercise }) => !codes.includes(exercise))
  return (
    <div className="stack-tight">
      {added.length > 0 && (
        <ul aria-label={t('addedByHand')}>
          {added.map(({ exercise, title }) => (
            <li key={exercise} className="handout-added">
              <span className="grow">
                {title}
                <span className="handout-why">{t('addedByHand')}</span>
              </span>
              <IconButton
                label={t('removeAdded', { title })}
                onPress={() => onChange(withoutAdded(choices, exercise))}
              >
                <X aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {roomForExercises(proposal, choices) === 0 ? (
        <p className="small soft">{t('full')}</p>
      ) : (
        free.length > 0 && (
          <ComboBox
            key={codes.join(' ')}
            label={t('add')}
            hideLabel
            placeholder={t('add')}
            size="small"
            options={free.map(({ exercise, title, own }) => ({
              id: exercise,
              label: title,
              detail: own ? t('ownExercise') : exercise,
            }))}
            value={null}
            onChange={(code) => {
              if (code !== null) onChange(withAdded(proposal, choices, code))
            }}
          />
        )
      )}
      {proposal.leftOut.length > 0 && (
        <details className="handout-left-out small">
          <summary>{t('leftOut', { count: proposal.leftOut.length })}</summary>
          <ul>
            {proposal.leftOut.map(({ exercise, title, reason }) => (
              <li key={exercise}>
                {title}
                <span className="handout-why">{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
