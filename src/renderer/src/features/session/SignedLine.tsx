import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import './WhileOpen.css'

/** Over every part of a signed session: why nothing of it can be pressed. */
export function SignedLine({ session }: { readonly session: Session }) {
  const { t } = useTranslation('session')
  if (session.status !== 'signed') return null
  return (
    <p className="signed-stands small">
      <Lock aria-hidden="true" />
      {t('signedStands')}
    </p>
  )
}
