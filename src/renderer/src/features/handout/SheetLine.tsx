import { ArrowDown, ArrowUp, Ellipsis, Pencil, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoutChoices, HandoutLine, HandoutProposal } from '../../../../contract/models/handout.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { isTicked, neighboursOf, withEdit, withMoved, withTick } from './choices.ts'

interface SheetLineProps {
  readonly line: HandoutLine
  readonly proposal: HandoutProposal
  readonly choices: HandoutChoices
  readonly onChange: (choices: HandoutChoices) => void
}

/** One proposed line: its words, why it is there and how sure that is; it can be written anew and moved. */
export function SheetLine({ line, proposal, choices, onChange }: SheetLineProps) {
  const { t } = useTranslation('handout')
  const { id, printed } = line
  const edited = choices.edits?.[id]
  const [editing, setEditing] = useState(false)
  const ids = neighboursOf(proposal, choices, line)
  const place = ids.indexOf(id)
  const isAdvice = line.section !== 'worked' && line.section !== 'appointment'
  return (
    <div className="handout-line">
      <Checkbox
        isSelected={isTicked(line, choices)}
        isDisabled={line.fixed}
        onChange={(ticked) => onChange(withTick(choices, line, ticked))}
      >
        {edited !== undefined && line.section !== 'exercises' ? edited : line.text}
        <span className="handout-why">
          {edited !== undefined && line.section === 'exercises' && <>{edited} · </>}
          {edited === undefined && proposal.language !== 'en' && printed !== null && (
            <span lang={proposal.language}>{printed} · </span>
          )}
          {edited === undefined ? line.reason : t('writtenByYou')}
          {isAdvice && edited === undefined && <span className="handout-evidence"> · {line.evidence}</span>}
        </span>
      </Checkbox>
      {printed !== null && (
        <Menu
          trigger={
            <IconButton label={t('lineMenu', { line: line.text })}>
              <Ellipsis aria-hidden="true" />
            </IconButton>
          }
          entries={[
            {
              id: 'edit',
              label: line.section === 'exercises' ? t('editDose') : t('edit'),
              icon: <Pencil aria-hidden="true" />,
              onAction: () => setEditing(true),
            },
            {
              id: 'up',
              label: t('moveUp'),
              icon: <ArrowUp aria-hidden="true" />,
              isDisabled: place <= 0,
              onAction: () => onChange(withMoved(proposal, choices, line, -1)),
            },
            {
              id: 'down',
              label: t('moveDown'),
              icon: <ArrowDown aria-hidden="true" />,
              isDisabled: place === ids.length - 1,
              onAction: () => onChange(withMoved(proposal, choices, line, 1)),
            },
            {
              id: 'back',
              label: t('asProposed'),
              icon: <RotateCcw aria-hidden="true" />,
              isDisabled: edited === undefined,
              onAction: () => {
                setEditing(false)
                onChange(withEdit(choices, id, null))
              },
            },
          ]}
        />
      )}
      {editing && printed !== null && (
        <div className="handout-edit">
          <TextArea
            label={t('editLabel')}
            rows={1}
            autoFocus
            value={edited ?? printed}
            onChange={(text) => onChange(withEdit(choices, id, text === printed ? null : text))}
            onBlur={() => setEditing(false)}
          />
        </div>
      )}
    </div>
  )
}
