import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReplyError } from '../../../contract/reply.ts'

/** One line on why a file could not be saved where the person wanted it: another place may do. */
export function useSaveReason(): (error: ReplyError) => string {
  const { t } = useTranslation('errors')
  return useCallback(
    ({ code }) => {
      switch (code) {
        case 'readOnly':
        case 'diskFull':
          return t(`saveElsewhere.${code}`)
        default:
          return t(`${code}.happened`)
      }
    },
    [t],
  )
}
