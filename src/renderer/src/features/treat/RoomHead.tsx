import { Bell, BellOff, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Treatment, TreatmentSettings } from '../../../../contract/models/treatment.ts'
import { run } from '../../api/run.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { leftOfAll, wholeMinutes } from './runOn.ts'

interface RoomHeadProps {
  readonly treatment: Treatment
  readonly settings: TreatmentSettings
  readonly onOut: () => void
}

/** A thin line at the top: what is left of the whole, the bell, the way out. */
export function RoomHead({ treatment, settings, onOut }: RoomHeadProps) {
  const { t } = useTranslation('treat')
  const minutes =
    treatment.mode === 'plan' ? wholeMinutes(leftOfAll(treatment)) : wholeMinutes(treatment.seconds)
  return (
    <header className="room-head">
      <p className="num">{t(treatment.mode === 'plan' ? 'leftInAll' : 'doneInAll', { count: minutes })}</p>
      <div className="grow" />
      <IconButton
        label={t(settings.chime ? 'chimeOff' : 'chimeOn')}
        onPress={() => void run('treatment.changeSettings', { chime: !settings.chime })}
      >
        {settings.chime ? <Bell aria-hidden="true" /> : <BellOff aria-hidden="true" />}
      </IconButton>
      <Button variant="quiet" icon={<X aria-hidden="true" />} kbd="Esc" onPress={onOut}>
        {t('out')}
      </Button>
    </header>
  )
}
