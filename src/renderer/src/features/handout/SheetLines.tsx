import { useTranslation } from 'react-i18next'
import {
  type HandoutChoices,
  type HandoutProposal,
  handoutSections,
} from '../../../../contract/models/handout.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { inOrder } from './choices.ts'
import { Exercises } from './Exercises.tsx'
import { OwnLines } from './OwnLines.tsx'
import { SheetLine } from './SheetLine.tsx'

interface SheetLinesProps {
  readonly proposal: HandoutProposal
  readonly choices: HandoutChoices
  readonly onChange: (choices: HandoutChoices) => void
  readonly onBlur: () => void
}

/** Everything proposed for the sheet, by section, each line with its reason; unticked lines stay off it. */
export function SheetLines({ proposal, choices, onChange, onBlur }: SheetLinesProps) {
  const { t } = useTranslation('handout')
  return (
    <section aria-label={t('lines')} className="handout-lines">
      <h2>{t('lines')}</h2>
      <TextArea
        label={t('note')}
        rows={1}
        placeholder={t('notePlaceholder')}
        value={choices.note}
        onChange={(note) => onChange({ ...choices, note })}
        onBlur={onBlur}
      />
      {handoutSections.map((section) => {
        const lines = inOrder(
          proposal.lines.filter((line) => line.section === section),
          choices,
        )
        const mayGrow = section === 'exercises' || (section === 'nextDays' && proposal.ownLines.length > 0)
        if (lines.length === 0 && !mayGrow) return null
        return (
          <section key={section} aria-label={t(`sections.${section}`)}>
            <h3>{t(`sections.${section}`)}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line.id}>
                  <SheetLine line={line} proposal={proposal} choices={choices} onChange={onChange} />
                </li>
              ))}
            </ul>
            {section === 'nextDays' && <OwnLines proposal={proposal} choices={choices} onChange={onChange} />}
            {section === 'exercises' && (
              <Exercises proposal={proposal} choices={choices} onChange={onChange} />
            )}
          </section>
        )
      })}
    </section>
  )
}
