import { useTranslation } from 'react-i18next'
import type { Treatment } from '../../../../contract/models/treatment.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { Button } from '../../ui/Button.tsx'
import { wholeMinutes } from './runOn.ts'
import './RoomParts.css'
import './AwayQuestion.css'

interface AwayQuestionProps {
  readonly sessionId: string
  readonly treatment: Treatment
}

/** After sleep or a crash: hands do not stop when a computer does, so the time counted on; was it treatment? */
export function AwayQuestion({ sessionId, treatment }: AwayQuestionProps) {
  const { t } = useTranslation('treat')
  const answer = useCommand('treatment.answerGap')
  const open = treatment.gaps.find(({ counted }) => counted === null)
  if (open === undefined) return null
  const say = (count: boolean) => void answer.run({ sessionId, gap: open.gap, count })
  return (
    <section className="room-ask" role="alert" aria-label={t('awayLabel')}>
      <p>{t('away', { count: Math.max(1, wholeMinutes(open.seconds)) })}</p>
      <div className="row">
        <Button variant="primary" isPending={answer.isPending} onPress={() => say(true)}>
          {t('countIt')}
        </Button>
        <Button isPending={answer.isPending} onPress={() => say(false)}>
          {t('takeItOut')}
        </Button>
      </div>
      {answer.error === null ? null : <FailureNotice error={answer.error} />}
    </section>
  )
}
