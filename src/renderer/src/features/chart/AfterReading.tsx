import { useTranslation } from 'react-i18next'
import type { SentTo } from '../../../../contract/procedures.ts'
import { Button } from '../../ui/Button.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import type { PointItem } from './chartItem.ts'
import type { ChartCommands } from './useChartCommands.ts'

interface AfterReadingProps {
  readonly item: PointItem
  readonly commands: ChartCommands
}

/** What is left of a point after treatment; the first answer makes the reading. */
export function AfterReading({ item, commands }: AfterReadingProps) {
  const { t } = useTranslation('chart')
  const { after, point } = item
  const change = (fields: SentTo<'chart.readAfter'>['fields']) => void commands.readAfter(item.id, fields)
  return (
    <>
      <NumberScale
        label={t('pain')}
        from={0}
        to={10}
        value={after?.pain ?? null}
        onChange={(pain) => change({ pain })}
        meaning={point.pain === null ? undefined : t('beforeWas', { value: point.pain })}
      />
      <NumberScale
        label={t('tendernessShort')}
        from={0}
        to={4}
        value={after?.tenderness ?? null}
        onChange={(tenderness) => change({ tenderness })}
        meaning={point.tenderness === null ? undefined : t('beforeWas', { value: point.tenderness })}
      />
      <div className="point-card-actions">
        <Button size="small" onPress={() => change({ present: after?.present === false })}>
          {t(after?.present === false ? 'stillAfter' : 'goneAfter')}
        </Button>
        {after !== null && (
          <Button size="small" variant="quiet" onPress={() => void commands.removeAfter(item.id)}>
            {t('removeAfter')}
          </Button>
        )}
      </div>
    </>
  )
}
