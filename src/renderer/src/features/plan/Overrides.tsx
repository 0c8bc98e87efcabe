import { useTranslation } from 'react-i18next'
import type { Override } from '../../../../contract/models/plan.ts'
import { Button } from '../../ui/Button.tsx'
import type { PlanCommands } from './usePlanCommands.ts'

interface OverridesProps {
  readonly overrides: readonly Override[]
  readonly commands: PlanCommands
}

/** Everything that is done anyway in this session, with the reason that was written. */
export function Overrides({ overrides, commands }: OverridesProps) {
  const { t } = useTranslation('plan')
  if (overrides.length === 0) return null
  return (
    <details className="plan-overrides">
      <summary>
        {t('overrides')} ({overrides.length})
      </summary>
      <ul>
        {overrides.map((override) => (
          <li key={override.finding}>
            <span className={override.holds ? undefined : 'plan-override-gone'}>
              {override.wording} <b>{override.reason}</b>
            </span>
            {override.holds ? (
              <Button size="small" variant="quiet" onPress={() => void commands.takeBack(override.finding)}>
                {t('takeBack')}
              </Button>
            ) : (
              <span className="small soft"> {t('overrideGone')}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
