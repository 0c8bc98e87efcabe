import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReplyError } from '../../../contract/reply.ts'
import { fieldReason } from './fieldReason.ts'

/**
 * `const fieldError = useFieldErrors(create.error, 'fields')`, then `error={fieldError('name')}` at the field.
 * `under` is the path of the form inside the input ("fields.name" is then asked for as "name").
 */
export function useFieldErrors(error: ReplyError | null, under = ''): (field: string) => string | undefined {
  const { t } = useTranslation('errors')
  return useCallback(
    (field) => {
      const key = error?.fields?.[under === '' ? field : `${under}.${field}`]
      return key === undefined ? undefined : t(`field.${fieldReason(key)}`)
    },
    [error, under, t],
  )
}
