import { useTranslation } from 'react-i18next'
import { zoneName } from '../../../../body/names.ts'
import type { ChartPoint } from '../../../../contract/models/chart.ts'
import type { Area } from '../../../../contract/models/mark.ts'
import { Button } from '../../ui/Button.tsx'
import { useAim } from './chartAim.tsx'

interface ReportedReferralProps {
  readonly point: ChartPoint
  readonly onAreas: (areas: Area[]) => void
}

/** Where this client feels it go: picked on the figure or drawn there, beside what is often reported. */
export function ReportedReferral({ point, onAreas }: ReportedReferralProps) {
  const { t } = useTranslation('chart')
  const { aim, setAim } = useAim()
  const areas = point.referralAreas
  const isOn = (freehand: boolean): boolean =>
    aim.kind === 'report' && aim.pointId === point.pointId && aim.freehand === freehand
  const toggle = (freehand: boolean): void =>
    setAim(isOn(freehand) ? { kind: 'none' } : { kind: 'report', pointId: point.pointId, freehand })
  const words = [
    ...(point.referral === '' ? [] : [point.referral]),
    ...areas.map((area) =>
      area.form === 'zone' ? `${zoneName(area.zone)} ${t(`sides.${area.side}`)}` : t('drawnArea'),
    ),
  ]
  return (
    <div className="reported-referral">
      <p className={words.length === 0 ? 'small grow' : 'small reported-words'}>
        <span className="reported-swatch" aria-hidden="true" />
        {words.length === 0 ? t('reportedNothing') : t('clientReports', { places: words.join('; ') })}
      </p>
      <Button size="small" variant="quiet" aria-pressed={isOn(false)} onPress={() => toggle(false)}>
        {t(isOn(false) ? 'reportDone' : 'reportPick')}
      </Button>
      <Button size="small" variant="quiet" aria-pressed={isOn(true)} onPress={() => toggle(true)}>
        {t(isOn(true) ? 'reportDone' : 'reportDraw')}
      </Button>
      {areas.length > 0 && (
        <Button size="small" variant="quiet" onPress={() => onAreas([])}>
          {t('reportClear')}
        </Button>
      )}
    </div>
  )
}
