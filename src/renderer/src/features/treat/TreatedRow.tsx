import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DoneStages } from './DoneStages.tsx'
import { wholeMinutes } from './runOn.ts'
import { useTreatment } from './useTreatment.ts'

/** On leaving: how long was treated, and the stages to look at or put right. Nothing where nothing was treated here. */
export function TreatedRow({ session }: { readonly session: Session }) {
  const { t } = useTranslation('treat')
  const treatment = useTreatment(session.id).data
  const [open, setOpen] = useState(false)
  if (treatment === undefined || treatment === null || treatment.state !== 'ended') return null
  const count = wholeMinutes(treatment.seconds)
  return (
    <div className="leave-row">
      <p>
        {treatment.mode === 'plan'
          ? t('treated', { count, planned: wholeMinutes(treatment.plannedSeconds) })
          : t('treatedFree', { count })}
      </p>
      <Button size="small" onPress={() => setOpen(true)}>
        {t('look')}
      </Button>
      <Dialog title={t('doneTitle')} isOpen={open} onClose={() => setOpen(false)}>
        <DoneStages session={session} treatment={treatment} framed={false} />
      </Dialog>
    </div>
  )
}
