import { useTranslation } from 'react-i18next'
import { NumberScale } from '../../ui/NumberScale.tsx'

interface PressureRangeProps {
  readonly from: number | null
  readonly to: number | null
  readonly onChange: (fields: { pressureFrom: number | null } | { pressureTo: number | null }) => void
}

/** Pressure at the beginning and at the end of a stage; it may fall as well as rise. */
export function PressureRange({ from, to, onChange }: PressureRangeProps) {
  const { t } = useTranslation('plan')
  const { t: chart } = useTranslation('chart')
  const meaning = (level: number) => chart(`pressureWords.${levelKey(level)}`)
  return (
    <div className="stage-pressure">
      <NumberScale
        label={t('pressureFrom')}
        from={1}
        to={5}
        value={from}
        onChange={(pressureFrom) => onChange({ pressureFrom })}
      />
      <NumberScale
        label={t('pressureTo')}
        from={1}
        to={5}
        value={to}
        onChange={(pressureTo) => onChange({ pressureTo })}
      />
      {from !== null && to !== null && (
        <p className="small soft">
          {from === to ? meaning(from) : t('pressureWords', { from: meaning(from), to: meaning(to) })}
        </p>
      )}
    </div>
  )
}

const levelKey = (value: number): '1' | '2' | '3' | '4' | '5' =>
  value <= 1 ? '1' : value === 2 ? '2' : value === 3 ? '3' : value === 4 ? '4' : '5'
