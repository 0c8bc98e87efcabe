import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReplyError } from '../../../contract/reply.ts'
import { fieldReason } from './fieldReason.ts'

export interface ErrorWords {
  readonly happened: string
  readonly safe: string
  readonly toDo: string
}

/** The words for a failure, by its code: what happened, what is safe, what to do. */
export function useErrorText(): (error: ReplyError) => ErrorWords {
  const { t } = useTranslation('errors')
  return useCallback(
    ({ code }) => ({
      happened: t(`${code}.happened`),
      safe: t(`${code}.safe`),
      toDo: t(`${code}.toDo`),
    }),
    [t],
  )
}

/** One line beside a single field: what is wrong with it, or why it could not be written. */
export function useShortReason(): (error: ReplyError) => string {
  const { t } = useTranslation('errors')
  return useCallback(
    ({ code, fields }) => {
      const [key] = Object.values(fields ?? {})
      return key === undefined ? t(`${code}.happened`) : t(`field.${fieldReason(key)}`)
    },
    [t],
  )
}
