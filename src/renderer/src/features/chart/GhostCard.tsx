import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { formatDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { WhileOpen } from '../session/WhileOpen.tsx'
import { CardHead, PointHead } from './CardHead.tsx'
import { type ChartItem, itemLabel, markPlace } from './chartItem.ts'
import { PointTrend } from './PointTrend.tsx'
import { useChartCommands } from './useChartCommands.ts'

interface GhostCardProps {
  readonly session: Session
  readonly item: ChartItem
  readonly onClose: () => void
  /** It is gone: on to the next one. */
  readonly onGone: () => void
}

/** Something of an earlier session: still there (a number says so too), or gone. */
export function GhostCard({ session, item, onClose, onGone }: GhostCardProps) {
  const { t } = useTranslation('chart')
  const commands = useChartCommands(session.id)
  const hasPain = item.form === 'point' || item.mark.kind === 'pain-area'
  return (
    <>
      {item.form === 'point' ? (
        <PointHead point={item.point} onClose={onClose} />
      ) : (
        <CardHead
          title={markPlace(item.mark, t)}
          under={t(`markKinds.${item.mark.kind}`)}
          onClose={onClose}
        />
      )}
      <p className="small">
        {t('ghostIntro', { date: formatDate(item.lastSeen ?? '') })}{' '}
        <span className="soft">{itemLabel({ ...item, state: 'today' }, t)}</span>
      </p>
      {item.form === 'point' && <PointTrend pointId={item.id} />}
      <WhileOpen session={session}>
        {hasPain && (
          <NumberScale
            label={t('painNow')}
            from={0}
            to={10}
            value={null}
            onChange={(pain) => pain !== null && void commands.stillThere(item, pain)}
          />
        )}
        <div className="point-card-actions">
          <Button size="small" variant="primary" kbd="S" onPress={() => void commands.stillThere(item)}>
            {t('stillThere')}
          </Button>
          <Button
            size="small"
            kbd="G"
            onPress={() => void commands.gone(item).then((done) => done && onGone())}
          >
            {t('resolve')}
          </Button>
        </div>
      </WhileOpen>
    </>
  )
}
