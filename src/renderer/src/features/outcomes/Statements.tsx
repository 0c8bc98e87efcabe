import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

interface StatementsProps {
  readonly sessionId: string
  readonly ticked: readonly number[]
  readonly isDisabled: boolean
  readonly onClose: () => void
}

/** The questionnaire gone through line by line; each tick is kept at once, and the total follows. */
export function Statements({ sessionId, ticked, isDisabled, onClose }: StatementsProps) {
  const { t } = useTranslation('outcomes')
  const { t: common } = useTranslation('common')
  const questionnaire = useProcedure('outcomes.rolandMorris', {}).data
  // Two ticks may follow each other faster than what is kept is read again.
  const [chosen, setChosen] = useState(ticked)
  const save = useCommand('outcomes.save')
  if (questionnaire === undefined) return null
  const { instruction, statements, source } = questionnaire
  const tick = (number: number, isTicked: boolean) => {
    const next = isTicked ? [...chosen, number] : chosen.filter((one) => one !== number)
    setChosen(next)
    void save.run({ sessionId, outcome: { measure: 'rmdq-statements', ticked: next } })
  }
  return (
    <Dialog
      title={t('statementsTitle')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <span className="grow outcome-count" role="status">
            {t('statementsTicked', { count: chosen.length, of: statements.length })}
          </span>
          <Button variant="primary" onPress={onClose}>
            {common('close')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft small">{t('statementsAsk')}</p>
        <p lang="en">{instruction}</p>
        <ol className="outcome-statements" lang="en">
          {statements.map((statement, index) => (
            <li key={statement}>
              <Checkbox
                isSelected={chosen.includes(index + 1)}
                isDisabled={isDisabled}
                onChange={(isTicked) => tick(index + 1, isTicked)}
              >
                {statement}
              </Checkbox>
            </li>
          ))}
        </ol>
        {save.error === null ? null : <FailureNotice error={save.error} />}
        <p className="soft small">{source}</p>
      </div>
    </Dialog>
  )
}
