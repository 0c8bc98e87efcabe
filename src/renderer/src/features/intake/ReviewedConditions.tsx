import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IntakeProposal } from '../../../../contract/models/intake.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { emptyCondition } from '../health/conditionForm.ts'
import { conditionOptions } from '../health/conditionOptions.ts'
import { ReviewedCondition } from './ReviewedCondition.tsx'
import { type ReviewForm, withTaken } from './reviewForm.ts'

interface ReviewedConditionsProps {
  readonly proposals: readonly IntakeProposal[]
  /** What the client wrote about medicines; empty where nothing was. */
  readonly medicines: string
  readonly review: ReviewForm
  readonly onChange: (review: ReviewForm) => void
  /** By place in what is handed in: "0.since". */
  readonly errorOf: (field: string) => string | undefined
}

/** What was ticked, what medicines point to, and what the masseur adds on reading them. */
export function ReviewedConditions({
  proposals,
  medicines,
  review,
  onChange,
  errorOf,
}: ReviewedConditionsProps) {
  const { t } = useTranslation('intake')
  const [adding, setAdding] = useState(false)
  const catalogue = useProcedure('health.catalogue', {}).data ?? []
  const order = Object.keys(review.conditions)
  const proposed = new Set(proposals.map(({ fields }) => fields.condition))
  const added = order.filter((condition) => !proposed.has(condition)).map(addedOf)
  const shown = [...proposals, ...added]
  const free = catalogue.filter(({ id }) => shown.every(({ fields }) => fields.condition !== id))
  const add = (condition: string | null) => {
    if (condition === null) return
    onChange(withTaken(review, condition, { ...emptyCondition, condition }))
    setAdding(false)
  }
  return (
    <>
      {medicines === '' ? null : (
        <p className="intake-medicines" dir="auto">
          <b>{t('medicines')}</b> {medicines}
        </p>
      )}
      {shown.length === 0 ? <p className="soft">{t('reviewNone')}</p> : null}
      <ul className="intake-proposals">
        {shown.map((proposal) => (
          <ReviewedCondition
            key={proposal.fields.condition}
            proposal={proposal}
            row={catalogue.find(({ id: row }) => row === proposal.fields.condition) ?? null}
            form={review.conditions[proposal.fields.condition] ?? null}
            onChange={(form) => onChange(withTaken(review, proposal.fields.condition, form))}
            errorOf={(field) => errorOf(`${order.indexOf(proposal.fields.condition)}.${field}`)}
          />
        ))}
      </ul>
      {adding ? (
        <ComboBox
          label={t('addCondition')}
          options={conditionOptions(free)}
          value={null}
          onChange={add}
          autoFocus
        />
      ) : (
        <div>
          <Button
            variant="quiet"
            size="small"
            icon={<Plus aria-hidden="true" />}
            onPress={() => setAdding(true)}
          >
            {t('addCondition')}
          </Button>
        </div>
      )}
    </>
  )

  /** A condition that no answer named. */
  function addedOf(condition: string): IntakeProposal {
    const now = 'current' as const
    const open = {
      condition,
      side: null,
      since: null,
      variant: null,
      region: null,
      dueDate: null,
      clearance: null,
    }
    return {
      from: 'ticked',
      answer: { condition, now, since: '', side: null, treated: '', clearedBy: '' },
      name: catalogue.find(({ id }) => id === condition)?.name ?? '',
      fields: { ...open, status: now, note: '' },
      onRecord: null,
    }
  }
}
