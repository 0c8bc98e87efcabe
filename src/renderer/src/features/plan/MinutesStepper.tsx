import { Minus, Plus } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { useTranslation } from 'react-i18next'

interface MinutesStepperProps {
  readonly minutes: number
  readonly onStep: (more: number) => void
}

/** Minutes of a stage, one more or less at a press. */
export function MinutesStepper({ minutes, onStep }: MinutesStepperProps) {
  const { t } = useTranslation('plan')
  return (
    <Group aria-label={t('minutesOfStage')} className="stage-stepper">
      <AriaButton aria-label={t('lessMinutes')} isDisabled={minutes <= 1} onPress={() => onStep(-1)}>
        <Minus aria-hidden="true" />
      </AriaButton>
      <output className="num">{t('minutes', { count: minutes })}</output>
      <AriaButton aria-label={t('moreMinutes')} isDisabled={minutes >= 240} onPress={() => onStep(1)}>
        <Plus aria-hidden="true" />
      </AriaButton>
    </Group>
  )
}
