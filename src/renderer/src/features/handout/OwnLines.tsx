import { useTranslation } from 'react-i18next'
import type { HandoutChoices, HandoutProposal } from '../../../../contract/models/handout.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'

interface OwnLinesProps {
  readonly proposal: HandoutProposal
  readonly choices: HandoutChoices
  readonly onChange: (choices: HandoutChoices) => void
}

/** The therapist's own lines: not proposed, ticked by hand. */
export function OwnLines({ proposal, choices, onChange }: OwnLinesProps) {
  const { t } = useTranslation('handout')
  if (proposal.ownLines.length === 0) return null
  return (
    <ul aria-label={t('ownLines')}>
      {proposal.ownLines.map(({ id, text }) => (
        <li key={id}>
          <Checkbox
            isSelected={choices.added.includes(id)}
            onChange={(ticked) =>
              onChange({
                ...choices,
                added: ticked ? [...choices.added, id] : choices.added.filter((each) => each !== id),
              })
            }
          >
            {text}
            <span className="handout-why">
              {proposal.untranslated.some((each) => each.id === id) ? t('ownUntranslated') : t('own')}
            </span>
          </Checkbox>
        </li>
      ))}
    </ul>
  )
}
