import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Intake, IntakeReview } from '../../../../contract/models/intake.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { run } from '../../api/run.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useDraft } from '../../api/useDraft.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftMark } from '../../ui/DraftMark.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { fieldsOfCondition } from '../health/conditionForm.ts'
import { ReviewedCondition } from './ReviewedCondition.tsx'
import { parseReview, reviewOf, withTaken } from './reviewForm.ts'

interface ReviewDialogProps {
  readonly intake: Intake
  readonly onClose: () => void
}

/** Turns what was ticked into conditions, one decision each; nothing counts before it was confirmed here. */
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

function Inside({ intake, review: { proposals, openSession }, title, onClose }: InsideProps) {
  const { t } = useTranslation('intake')
  const [, navigate] = useLocation()
  const words = useErrorText()
  const toast = useToast()
  const confirm = useCommand('intakes.confirm')
  const toChart = useCommand('intakes.toChart')
  const { id, clientId, revision } = intake
  const catalogue = useProcedure('health.catalogue', {}).data ?? []
  const fieldError = useFieldErrors(confirm.error, 'take')
  const draft = useDraft({
    form: `intake-review:${id}:${revision}`,
    initial: reviewOf(proposals),
    parse: parseReview,
  })
  if (draft.kind === 'loading') return null
  const taken = draft.value
  const order = Object.keys(taken)
  const undo = async () => {
    const reply = await run('undo.undo', { kind: 'client', id: clientId })
    if (!reply.ok) toast({ text: words(reply.error).happened, tone: 'problem' })
  }
  const hand = async () => {
    const reply = await confirm.run({ id, revision, take: Object.values(taken).map(fieldsOfCondition) })
    if (!reply.ok) return
    await draft.clear()
    onClose()
    toast({ text: t('confirmDone'), action: { label: t('undo'), perform: () => void undo() } })
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
      <div className="stack">
        <p>{proposals.length === 0 ? t('reviewNone') : t('reviewWhat')}</p>
        <ul className="intake-proposals">
          {proposals.map((proposal) => (
            <ReviewedCondition
              key={proposal.fields.condition}
              proposal={proposal}
              row={catalogue.find(({ id: row }) => row === proposal.fields.condition) ?? null}
              form={taken[proposal.fields.condition] ?? null}
              onChange={(form) => draft.change(withTaken(taken, proposal.fields.condition, form))}
              errorOf={(field) => fieldError(`${order.indexOf(proposal.fields.condition)}.${field}`)}
            />
          ))}
        </ul>
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
