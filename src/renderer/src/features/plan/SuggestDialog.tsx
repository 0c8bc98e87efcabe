import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanTemplate, Proposal } from '../../../../contract/models/plan.ts'
import type { LibraryTechnique } from '../../../../contract/models/technique.ts'
import { Answer } from '../../api/Answer.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { techniqueWord } from './techniqueWord.ts'
import './SuggestDialog.css'

interface SuggestDialogProps {
  readonly sessionId: string
  readonly techniques: readonly LibraryTechnique[]
  readonly templates: readonly PlanTemplate[]
  readonly onTake: (template: string | null) => Promise<boolean>
  readonly onClose: () => void
}

const best = 'best'

/** A plan from length, points, last time and the client's conditions; every stage says why. Nothing changes until taken. */
export function SuggestDialog({ sessionId, techniques, templates, onTake, onClose }: SuggestDialogProps) {
  const { t } = useTranslation('plan')
  const { t: common } = useTranslation('common')
  const [from, setFrom] = useState(best)
  const template = from === best ? null : from
  const proposal = useProcedure('plans.suggest', { sessionId, template }, { keepLast: true })
  const take = async () => {
    if (await onTake(template)) onClose()
  }
  const empty = proposal.data === undefined || proposal.data.blocks.length === 0
  return (
    <Dialog
      title={t('suggestTitle')}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {common('cancel')}
          </Button>
          <Button variant="primary" isDisabled={empty} onPress={() => void take()}>
            {t('suggestTake')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <div className="suggest-from">
          <Select
            label={t('suggestFrom')}
            value={from}
            onChange={setFrom}
            options={[
              { id: best, label: t('suggestBest') },
              ...templates.map(({ id, name, minutes }) => ({
                id,
                label: t('templateLong', { name, minutes }),
              })),
            ]}
          />
        </div>
        <Answer of={proposal}>{(value) => <Suggested proposal={value} techniques={techniques} />}</Answer>
      </div>
    </Dialog>
  )
}

interface SuggestedProps {
  readonly proposal: Proposal
  readonly techniques: readonly LibraryTechnique[]
}

function Suggested({ proposal, techniques }: SuggestedProps) {
  const { t } = useTranslation('plan')
  if (proposal.blocks.length === 0) return <p>{proposal.empty}</p>
  return (
    <>
      <p>
        <strong>{t('suggestLine', { name: proposal.templateName, count: proposal.minutes })}</strong>{' '}
        <span className="soft">{t('suggestKeepsYours')}</span>
      </p>
      <ol className="suggest-stages">
        {proposal.blocks.map((block, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a proposal is drawn as a whole; its stages have no ids yet
          <li key={place}>
            <span>
              <b>{techniqueWord(techniques, block)}</b>{' '}
              <span className="num">{t('minutes', { count: block.minutes })}</span>
              {block.keeps !== null && <span className="soft"> {t('suggestKept')}</span>}
            </span>
            <span className="small soft">{block.why.join(' ')}</span>
          </li>
        ))}
      </ol>
      {proposal.notes.length > 0 && (
        <section className="stack-tight">
          <h3 className="soft">{t('suggestNotes')}</h3>
          <ul className="small">
            {proposal.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
