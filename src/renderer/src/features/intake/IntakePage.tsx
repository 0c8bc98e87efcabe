import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { type Intake, intakeSources } from '../../../../contract/models/intake.ts'
import { Answer } from '../../api/Answer.tsx'
import { Found } from '../../api/Found.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useFieldErrors } from '../../api/useFieldErrors.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { useUndoScope } from '../../commands/undoScope.ts'
import { formatFullDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Page } from '../../ui/Page.tsx'
import { SavedMark } from '../../ui/SavedMark.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { HandOverDialog } from './HandOverDialog.tsx'
import { IntakeQuestions } from './IntakeQuestions.tsx'
import { PainPainter } from './PainPainter.tsx'
import { ReviewDialog } from './ReviewDialog.tsx'
import { useAnswers } from './useAnswers.ts'
import { useRemoveIntake } from './useRemoveIntake.ts'

/** One intake: asked by the masseur, handed to the client, or typed in from paper. */
export function IntakePage({ intakeId }: { readonly intakeId: string }) {
  const intake = useProcedure('intakes.get', { id: intakeId })
  return (
    <Found of={intake} what="intake">
      {(value) => <IntakeSheet intake={value} />}
    </Found>
  )
}

function IntakeSheet({ intake }: { readonly intake: Intake }) {
  const { t } = useTranslation('intake')
  const today = useToday()
  const [, navigate] = useLocation()
  const { id, clientId, kind, date, source, confirmedAt, formVersion } = intake
  useUndoScope({ kind: 'client', id: clientId })
  const client = useProcedure('clients.get', { id: clientId }).data
  const form = useProcedure('intakes.form', { kind, version: formVersion })
  const answers = useAnswers(intake)
  const removeIntake = useRemoveIntake(clientId)
  const describe = useCommand('intakes.describe')
  const fieldError = useFieldErrors(describe.error)
  const [dialog, setDialog] = useState<'none' | 'hand' | 'review'>('none')
  const [typedDate, setTypedDate] = useState<string | null>(null)
  const isReadOnly = confirmedAt !== null

  const remove = async () => {
    if (!(await answers.flush())) return
    if (await removeIntake(id)) navigate(`/clients/${clientId}`)
  }
  const open = async (next: 'hand' | 'review') => {
    if (await answers.flush()) setDialog(next)
  }
  const change = async (part: { date?: string; source?: Intake['source'] }) => {
    await answers.flush()
    await describe.run({ id, revision: intake.revision, date, source, ...part })
  }

  return (
    <Page
      title={t(`kinds.${kind}`)}
      beside={client === undefined ? undefined : <bdi>{client.name}</bdi>}
      under={isReadOnly ? t('isConfirmed', { date: formatFullDate(confirmedAt) }) : undefined}
      actions={
        <>
          <SavedMark state={answers.state} onRetry={() => void answers.flush()} />
          <IconButton label={t('remove')} onPress={() => void remove()}>
            <Trash2 aria-hidden="true" />
          </IconButton>
          <Button variant="quiet" onPress={() => navigate(`/clients/${clientId}`)}>
            {t('back')}
          </Button>
          {isReadOnly ? null : (
            <>
              <Button onPress={() => void open('hand')}>{t('hand')}</Button>
              <Button variant="primary" onPress={() => void open('review')}>
                {t('review')}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className="intake-page">
        <div className="intake-main">
          <Answer of={form}>
            {(value) => (
              <IntakeQuestions
                form={value}
                answers={answers.value}
                onChange={answers.change}
                onBlur={() => void answers.flush()}
                isReadOnly={isReadOnly}
              />
            )}
          </Answer>
        </div>
        <div className="intake-side">
          {isReadOnly ? null : (
            <Card>
              <div className="stack">
                <DateField
                  label={t('date')}
                  value={typedDate ?? date}
                  onChange={(typed) => {
                    setTypedDate(typed)
                    if (/^\d{4}-\d\d-\d\d$/.test(typed)) void change({ date: typed })
                  }}
                  today={today}
                  prefer="past"
                  error={fieldError('date')}
                />
                <Segmented
                  label={t('source')}
                  size="small"
                  options={intakeSources.map((one) => ({ id: one, label: t(`sources.${one}`) }))}
                  value={source}
                  onChange={(one) => void change({ source: one })}
                />
              </div>
            </Card>
          )}
          <Card title={t('pains')}>
            <PainPainter
              pains={answers.value.pains}
              onChange={(pains) => answers.change({ ...answers.value, pains })}
              isReadOnly={isReadOnly}
            />
          </Card>
        </div>
      </div>
      {dialog === 'hand' ? <HandOverDialog intakeId={id} onClose={() => setDialog('none')} /> : null}
      {dialog === 'review' ? <ReviewDialog intake={intake} onClose={() => setDialog('none')} /> : null}
    </Page>
  )
}
