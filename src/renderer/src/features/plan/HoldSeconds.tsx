import { useTranslation } from 'react-i18next'
import { Select } from '../../ui/Select.tsx'

interface HoldSecondsProps {
  readonly seconds: number | null
  readonly onChange: (seconds: number | null) => void
}

const usual = [30, 45, 60, 75, 90] as const

/** How long each point is held; left open, the point timer's usual time. */
export function HoldSeconds({ seconds, onChange }: HoldSecondsProps) {
  const { t } = useTranslation('plan')
  const known = usual.some((each) => each === seconds)
  const offered = seconds === null || known ? usual : [...usual, seconds]
  return (
    <div className="stage-hold">
      <Select
        label={t('hold')}
        hideLabel
        size="small"
        value={seconds === null ? 'usual' : String(seconds)}
        onChange={(id) => onChange(id === 'usual' ? null : Number(id))}
        options={[
          { id: 'usual', label: t('holdUsual') },
          ...offered.map((each) => ({ id: String(each), label: t('holdSeconds', { seconds: each }) })),
        ]}
      />
    </div>
  )
}
