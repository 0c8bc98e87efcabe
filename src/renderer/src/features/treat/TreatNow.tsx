import { Play } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Session } from '../../../../contract/models/session.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'

interface TreatNowProps {
  readonly session: Session
  /** To what stands in front of treating. */
  readonly onTreat: () => void
}

/** One press from anywhere in the session: to the door of the room, or back into it. Gone once the treatment is over, or the session signed. */
export function TreatNow({ session, onTreat }: TreatNowProps) {
  const { t } = useTranslation('treat')
  const [, navigate] = useLocation()
  const treatment = useProcedure('treatment.get', { sessionId: session.id }).data
  if (treatment === undefined || treatment?.state === 'ended') return null
  if (treatment === null && session.status === 'signed') return null
  return treatment === null ? (
    <Button size="small" icon={<Play aria-hidden="true" />} onPress={onTreat}>
      {t('treatNow')}
    </Button>
  ) : (
    <Button size="small" variant="primary" onPress={() => navigate(`/sessions/${session.id}/room`)}>
      {t('goOnTreating')}
    </Button>
  )
}
