import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Intake, IntakeReview } from '../../../../contract/models/intake.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useDraft } from '../../api/useDraft.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useUndoOffer } from '../../commands/useUndoOffer.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftMark } from '../../ui/DraftMark.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { ReviewedConditions } from './ReviewedConditions.tsx'
import { parseReview, reviewOf, takenOf, withWritten } from './reviewForm.ts'
import { WrittenAnswer } from './WrittenAnswer.tsx'

interface ReviewDialogProps {
  readonly intake: Intake
  readonly onClose: () => void
}

/** Takes what was ticked and written into the record, one decision each; nothing counts before it was confirmed here. */
export function ReviewDialog({ intake, onClose }: ReviewDialogProps) {
  const { t } = useTranslation('intake')
  const review = useProcedure('intakes.review', { id: intake.id })
  return (
    <Answer of={review}>
      {(value) => (
        <Inside
          key={intake.revision}
          intake={intake}
          review={value}
          title={t('reviewTitle')}
          onClose={onClose}
        />
      )}
    </Answer>
  )
}

interface InsideProps extends ReviewDialogProps {
  readonly review: IntakeReview
  readonly title: string
}

function Inside({ intake, review, title, onClose }: InsideProps) {
  const { t } = useTranslation('intake')
  const [, navigate] = useLocation()
  const offerUndo = useUndoOffer()
  const toast = useToast()
  const confirm = useCommand('intakes.confirm')
  const toChart = useCommand('intakes.toChart')
  const { id, clientId, revision } = intake
  const { proposals, written, medicines, openSession } = review
  const conditionError = useFieldErrors(confirm.error, 'take')
  const recordError = useFieldErrors(confirm.error, 'record.fields')
  const draft = useDraft({
    form: `intake-review:${id}:${revision}`,
    initial: reviewOf(review),
    parse: parseReview,
  })
  if (draft.kind === 'loading') return null
  const taken = draft.value
  const hand = async () => {
    const reply = await confirm.run({ id, revision, ...takenOf(taken, review.clientRevision) })
    if (!reply.ok) return
    await draft.clear()
    onClose()
    offerUndo(clientId, t('confirmDone'))
    navigate(`/clients/${clientId}`)
  }
  const draw = async (sessionId: string) => {
    const reply = await toChart.run({ id, sessionId })
    if (reply.ok) toast({ text: t('toChartDone', { count: reply.value.drawn }) })
  }

  return (
    <Dialog
      title={title}
      width="wide"
      isOpen
      onClose={onClose}
      closesOutside={false}
      actions={
        <>
          <span className="grow">
            <DraftMark state={draft.state} onRetry={() => void draft.flush()} />
          </span>
          <Button onPress={onClose}>{t('later')}</Button>
          <Button variant="primary" isPending={confirm.isPending} onPress={() => void hand()}>
            {t('confirm')}
          </Button>
        </>
      }
    >
      <div className="stack intake-review">
        <p>{t('reviewWhat')}</p>
        {written.length === 0 ? null : (
          <section>
            <h3>{t('reviewWritten')}</h3>
            <ul className="intake-proposals">
              {written.map((proposal) => (
                <WrittenAnswer
                  key={proposal.field}
                  proposal={proposal}
                  text={taken.record[proposal.field]}
                  onChange={(text) => draft.change(withWritten(taken, proposal.field, text))}
                  error={recordError(proposal.field)}
                />
              ))}
            </ul>
          </section>
        )}
        <section>
          <h3>{t('reviewHealth')}</h3>
          <ReviewedConditions
            proposals={proposals}
            medicines={medicines}
            review={taken}
            onChange={draft.change}
            errorOf={conditionError}
          />
        </section>
        {intake.answers.pains.length === 0 ? null : openSession === null ? (
          <p className="soft">{t('noSession')}</p>
        ) : (
          <div>
            <Button isPending={toChart.isPending} onPress={() => void draw(openSession.id)}>
              {t('toChart')}
            </Button>
          </div>
        )}
        {confirm.error !== null && confirm.error.fields === undefined ? (
          <FailureNotice error={confirm.error} />
        ) : null}
        {toChart.error === null ? null : <FailureNotice error={toChart.error} />}
      </div>
    </Dialog>
  )
}
