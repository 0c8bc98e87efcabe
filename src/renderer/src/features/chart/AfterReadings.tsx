import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { Button } from '../../ui/Button.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { Popover } from '../../ui/Popover.tsx'
import type { PointItem } from './chartItem.ts'
import { spotLabel } from './pointLabel.ts'
import { useChartCommands } from './useChartCommands.ts'
import { useChartItems } from './useChartItems.ts'
import './AfterReadings.css'

/** Pain after treatment for every point of today, behind one button that tells how many were asked; nothing without points. */
export function AfterReadings({ session }: { readonly session: Session }) {
  const { t } = useTranslation('chart')
  const commands = useChartCommands(session.id)
  const points = useChartItems(session.id).filter(
    (item): item is PointItem =>
      item.form === 'point' && item.state === 'today' && item.point.present && item.point.kind !== 'avoid',
  )
  if (points.length === 0) return null
  const asked = points.filter(({ after }) => after !== null).length
  return (
    <div className="row">
      <Popover
        label={t('painAfterTreatment')}
        trigger={<Button size="small">{t('painAfterTreatment')}</Button>}
      >
        <ul className="after-readings">
          {points.map(({ id, point, after }) => (
            <li key={id}>
              <NumberScale
                label={t('afterOf', { place: spotLabel(point, t) })}
                from={0}
                to={10}
                layout="above"
                isDisabled={session.status === 'signed'}
                value={after?.pain ?? null}
                onChange={(pain) => void commands.readAfter(id, { pain })}
                meaning={point.pain === null ? undefined : t('beforeWas', { value: point.pain })}
              />
            </li>
          ))}
        </ul>
      </Popover>
      <span className="small soft">{t('afterAsked', { asked, count: points.length })}</span>
    </div>
  )
}
