import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Spinner } from '../ui/Spinner.tsx'
import { useLate } from '../ui/useLate.ts'
import { FailureNotice } from './FailureNotice.tsx'
import type { Failure } from './failure.ts'
import './Answer.css'

interface AnswerProps<Value> {
  readonly of: UseQueryResult<Value, Failure>
  readonly children: (value: Value) => ReactNode
}

/** Shows an answer when it is there, why not when it failed, and a spinner only when it takes long. */
export function Answer<Value>({ of, children }: AnswerProps<Value>) {
  if (of.data !== undefined) return children(of.data)
  if (of.error !== null) return <FailureNotice error={of.error.error} onRetry={() => void of.refetch()} />
  return <Waiting />
}

/** Nothing for the first moment, so that quick answers do not flicker. */
export function Waiting() {
  const { t } = useTranslation('common')
  const late = useLate(400)
  return late ? (
    <div className="answer-waiting">
      <Spinner label={t('oneMoment')} />
    </div>
  ) : null
}
