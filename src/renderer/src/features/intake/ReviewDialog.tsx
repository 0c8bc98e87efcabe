import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ConditionFields } from '../../../../contract/models/health.ts'
import type { Intake, IntakeProposal, IntakeReview } from '../../../../contract/models/intake.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { run } from '../../api/run.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useToast } from '../../ui/Toasts.tsx'

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
  /** By condition: what would be recorded; none for what is left out. */
  const [taken, setTaken] = useState<Readonly<Record<string, ConditionFields>>>(() =>
    Object.fromEntries(
      proposals.filter(({ onRecord }) => onRecord === null).map(({ fields }) => [fields.condition, fields]),
    ),
  )
  const undo = async () => {
    const reply = await run('undo.undo', { kind: 'client', id: clientId })
    if (!reply.ok) toast({ text: words(reply.error).happened, tone: 'problem' })
  }
  const hand = async () => {
    const reply = await confirm.run({ id, revision, take: Object.values(taken) })
    if (!reply.ok) return
    onClose()
    toast({ text: t('confirmDone'), action: { label: t('undo'), perform: () => void undo() } })
    navigate(`/clients/${clientId}`)
  }
  const draw = async (sessionId: string) => {
    const reply = await toChart.run({ id, sessionId })
    if (reply.ok) toast({ text: t('toChartDone', { count: reply.value.drawn }) })
  }
  const set = (condition: string, fields: ConditionFields | null) => {
    const { [condition]: _, ...others } = taken
    setTaken(fields === null ? others : { ...others, [condition]: fields })
  }

  return (
    <Dialog
      title={title}
      width="wide"
      isOpen
      onClose={onClose}
      closesOutside={false}
      actions={
        <Button variant="primary" isPending={confirm.isPending} onPress={() => void hand()}>
          {t('confirm')}
        </Button>
      }
    >
      <div className="stack">
        <p>{proposals.length === 0 ? t('reviewNone') : t('reviewWhat')}</p>
        <ul className="intake-proposals">
          {proposals.map((proposal) => (
            <Proposal
              key={proposal.fields.condition}
              proposal={proposal}
              fields={taken[proposal.fields.condition] ?? null}
              onChange={(fields) => set(proposal.fields.condition, fields)}
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
        {confirm.error === null ? null : <FailureNotice error={confirm.error} />}
        {toChart.error === null ? null : <FailureNotice error={toChart.error} />}
      </div>
    </Dialog>
  )
}

interface ProposalProps {
  readonly proposal: IntakeProposal
  readonly fields: ConditionFields | null
  readonly onChange: (fields: ConditionFields | null) => void
}

function Proposal({ proposal, fields, onChange }: ProposalProps) {
  const { t } = useTranslation('intake')
  const { name, onRecord } = proposal
  return (
    <li className="intake-proposal">
      <Checkbox isSelected={fields !== null} onChange={(take) => onChange(take ? proposal.fields : null)}>
        {name}
        {onRecord === null ? null : <span className="soft small"> {t('onRecordDiffers')}</span>}
      </Checkbox>
      {fields === null ? null : (
        <div className="intake-follow">
          <Segmented
            label={t('status')}
            size="small"
            options={(['current', 'past'] as const).map((one) => ({ id: one, label: t(`nows.${one}`) }))}
            value={fields.status === 'past' ? 'past' : 'current'}
            onChange={(status) => onChange({ ...fields, status })}
          />
          <TextField
            label={t('noteOf')}
            value={fields.note}
            onChange={(note) => onChange({ ...fields, note })}
          />
        </div>
      )}
    </li>
  )
}
