import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ReplyError } from '../../../contract/reply.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Answer } from './Answer.tsx'
import type { Failure } from './failure.ts'

interface FoundProps<Value> {
  /** A record asked for by the id in the window's place. */
  readonly of: UseQueryResult<Value, Failure>
  readonly what: 'client' | 'session' | 'intake'
  readonly children: (value: Value) => ReactNode
}

/** As `Answer`, for a page of one record: a place that names no record says so and leads on to the clients. */
export function Found<Value>({ of, what, children }: FoundProps<Value>) {
  const { t } = useTranslation('common')
  if (of.error !== null && namesNothing(of.error.error)) {
    return (
      <EmptyState title={t(`gone.${what}`)} action={<Link href="/clients">{t('gone.toClients')}</Link>}>
        {t(`gone.${what}Hint`)}
      </EmptyState>
    )
  }
  return <Answer of={of}>{children}</Answer>
}

/** Nothing but the id was sent, so that what is invalid can only be the id. */
const namesNothing = ({ code }: ReplyError): boolean => code === 'notFound' || code === 'invalid'
