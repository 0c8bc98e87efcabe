import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { useProcedure } from '../../api/useProcedure.ts'

const soap = ['subjective', 'objective', 'assessment', 'planNote'] as const

/** What the note does not say yet, in words. None of it stands in the way of signing. */
export function useOpenEnds(session: Session): readonly string[] {
  const { t } = useTranslation('signing')
  const { t: note } = useTranslation('note')
  const earlier = useProcedure('chart.ghosts', { sessionId: session.id }).data?.length ?? 0
  const isEmpty = soap.every((field) => session[field].trim() === '')
  return [
    ...(isEmpty ? [t('open.emptyNote')] : []),
    ...(session.painBefore === null ? [t('open.painBefore')] : []),
    ...(session.painAfter === null ? [t('open.painAfter')] : []),
    ...(session.carried.length === 0
      ? []
      : [t('open.carried', { parts: session.carried.map((part) => note(`partNames.${part}`)).join(', ') })]),
    ...(earlier === 0 ? [] : [t('open.earlierPoints', { count: earlier })]),
  ]
}
