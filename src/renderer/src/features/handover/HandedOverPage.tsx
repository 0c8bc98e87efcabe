import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandedOver } from '../../../../contract/models/handover.ts'
import type { IntakeAnswers } from '../../../../contract/models/intake.ts'
import { Answer } from '../../api/Answer.tsx'
import { queryClient } from '../../api/queryClient.ts'
import { run } from '../../api/run.ts'
import { useAutosave } from '../../api/useAutosave.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { useForgetToasts } from '../../ui/Toasts.tsx'
import { IntakeQuestions } from '../intake/IntakeQuestions.tsx'
import { PainPainter } from '../intake/PainPainter.tsx'
import { useAttempts } from '../unlock/useAttempts.ts'
import { TakeBack } from './TakeBack.tsx'
import './handover.css'

/**
 * The window in the hands of a client: one intake and nothing else. There is no rail, no palette, no shortcut and no
 * address to go to; the practice process answers nothing else either, until the passphrase was given.
 */
export function HandedOverPage() {
  const forgetToasts = useForgetToasts()
  const state = useProcedure('handover.state', {})
  useEffect(() => {
    // What the window was told before is nobody's business now.
    queryClient.removeQueries({ predicate: ({ queryKey: [name] }) => !keptNames.has(String(name)) })
    forgetToasts()
  }, [forgetToasts])
  return <Answer of={state}>{(value) => <Handed handed={value} />}</Answer>
}

const keptNames: ReadonlySet<string> = new Set(['practice.status', 'handover.state'])

type Step = 'questions' | 'pains' | 'thanks'

function Handed({ handed }: { readonly handed: HandedOver }) {
  const { t } = useTranslation('handover')
  const { parts, form } = handed
  const steps: readonly Step[] =
    parts === 'both'
      ? ['questions', 'pains', 'thanks']
      : parts === 'questions'
        ? ['questions', 'thanks']
        : ['pains', 'thanks']
  const [at, setAt] = useState(0)
  const [leaving, setLeaving] = useState(false)
  const top = useRef<HTMLElement>(null)
  const revision = useRef(handed.revision)
  const answers = useAutosave<IntakeAnswers>({
    value: handed.answers,
    save: async (value) => {
      const reply = await run('handover.save', { revision: revision.current, answers: value })
      if (reply.ok) revision.current = reply.value.revision
      return reply
    },
  })
  // Kept here: closing the question does not end the wait.
  const attempts = useAttempts(handed.waitMs)
  const step = steps[at] ?? 'thanks'
  const go = async (to: number) => {
    await answers.flush()
    setAt(to)
    top.current?.scrollTo(0, 0)
  }

  return (
    <main ref={top} className="handover">
      <header className="handover-head">
        <h1>{step === 'pains' ? t('paint') : step === 'thanks' ? t('thanks') : t('title')}</h1>
        {step === 'questions' ? <p className="soft">{t('what')}</p> : null}
      </header>
      <div className={`handover-body handover-${step}`}>
        {step === 'questions' ? (
          <IntakeQuestions
            form={form}
            answers={answers.value}
            onChange={answers.change}
            onBlur={() => void answers.flush()}
            isReadOnly={false}
          />
        ) : null}
        {step === 'pains' ? (
          <PainPainter
            pains={answers.value.pains}
            onChange={(pains) => answers.change({ ...answers.value, pains })}
            isReadOnly={false}
          />
        ) : null}
        {step === 'thanks' ? <p>{t('giveBack')}</p> : null}
      </div>
      <footer className="handover-foot">
        <Button variant="quiet" onPress={() => setLeaving(true)}>
          {t('masseur')}
        </Button>
        <span className="grow soft small" role="status">
          {answers.state.kind === 'saved' ? t('kept') : null}
          {answers.state.kind === 'failed' ? t('notKept', { why: answers.state.message }) : null}
        </span>
        {at > 0 ? (
          <Button onPress={() => void go(step === 'thanks' ? 0 : at - 1)}>
            {step === 'thanks' ? t('change') : t('back')}
          </Button>
        ) : null}
        {step === 'thanks' ? null : (
          <Button variant="primary" onPress={() => void go(at + 1)}>
            {at + 2 < steps.length ? t('next') : t('done')}
          </Button>
        )}
      </footer>
      {leaving ? (
        <TakeBack attempts={attempts} flush={answers.flush} onClose={() => setLeaving(false)} />
      ) : null}
    </main>
  )
}
