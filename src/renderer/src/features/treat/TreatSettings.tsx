import { useTranslation } from 'react-i18next'
import type { TreatmentSettings } from '../../../../contract/models/treatment.ts'
import { keepAnswer } from '../../api/answers.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatMinutes } from '../../i18n/format.ts'
import { Card } from '../../ui/Card.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { playChime } from './chime.ts'

const holds = [30, 45, 60, 75, 90] as const
const limits = [0, 120, 180, 240, 300, 360, 420] as const

/** Bell and light of the room, the point timer, and the masseur's own limit for a day. */
export function TreatSettings() {
  const { t } = useTranslation('treat')
  const settings = useProcedure('treatment.settings', {}).data
  const command = useCommand('treatment.changeSettings')
  if (settings === undefined) return null
  const change = (next: Partial<TreatmentSettings>) =>
    void command.run(next).then((reply) => {
      if (reply.ok) keepAnswer('treatment.settings', {}, reply.value)
    })
  const offered = (known: readonly number[], now: number) =>
    [...new Set([...known, now])].toSorted((a, b) => a - b)
  return (
    <Card title={t('settingsTitle')}>
      <div className="stack">
        <Switch
          isSelected={settings.chime}
          onChange={(chime) => {
            change({ chime })
            if (chime) playChime('stage')
          }}
        >
          {t('chime')}
        </Switch>
        <Switch isSelected={settings.pulse} onChange={(pulse) => change({ pulse })}>
          {t('pulse')}
        </Switch>
        <p className="small soft">{t('pulseHint')}</p>
        <Select
          label={t('holdSeconds')}
          value={String(settings.holdSeconds)}
          onChange={(seconds) => change({ holdSeconds: Number(seconds) })}
          options={offered(holds, settings.holdSeconds).map((seconds) => ({
            id: String(seconds),
            label: t('holdSecondsOption', { seconds }),
          }))}
        />
        <Select
          label={t('handsOnLimit')}
          hint={t('handsOnLimitHint')}
          value={String(settings.handsOnLimit)}
          onChange={(minutes) => change({ handsOnLimit: Number(minutes) })}
          options={offered(limits, settings.handsOnLimit).map((minutes) => ({
            id: String(minutes),
            label: minutes === 0 ? t('noLimit') : formatMinutes(minutes),
          }))}
        />
        {command.error === null ? null : <FailureNotice error={command.error} />}
      </div>
    </Card>
  )
}
