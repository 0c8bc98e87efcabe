import { CircleAlert, CircleCheck, CircleSlash } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AgreementState } from '../../../../contract/models/agreement.ts'
import { useToday } from '../../app/today.ts'
import { formatDate } from '../../i18n/format.ts'

const glyphs = { missing: CircleAlert, given: CircleCheck, withdrawn: CircleSlash } as const

/** How one consent stands, by glyph and word: missing, given on, withdrawn on. */
export function ConsentState({
  state: { subject, state, latest, outdated },
}: {
  readonly state: AgreementState
}) {
  const { t } = useTranslation('agreements')
  const today = useToday()
  const Glyph = glyphs[state]
  const day = (state === 'withdrawn' ? latest?.withdrawnOn : latest?.givenOn) ?? today
  return (
    <span className={`agreements-state agreements-${state}`}>
      <Glyph aria-hidden="true" />
      <span>
        {t(`subjects.${subject}`)}: {t(`states.${state}`, { date: formatDate(day, today) })}
        {state === 'given' && latest?.how === 'paper' ? `, ${t('onPaper')}` : null}
        {outdated ? <span className="soft small agreements-outdated">{t('outdated')}</span> : null}
      </span>
    </span>
  )
}
