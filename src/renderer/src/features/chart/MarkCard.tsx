import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { useAutosave } from '../../api/useAutosave.ts'
import { Button } from '../../ui/Button.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { WhileOpen } from '../session/WhileOpen.tsx'
import { CardHead } from './CardHead.tsx'
import { type MarkItem, markPlace } from './chartItem.ts'
import { PainHere } from './PainHere.tsx'
import { useChartCommands } from './useChartCommands.ts'

interface MarkCardProps {
  readonly session: Session
  readonly item: MarkItem
  readonly onClose: () => void
  readonly onSelect: (id: string | null) => void
}

/** Today's reading of a mark; a pain area asks first, and then says where to look. */
export function MarkCard({ session, item, onClose, onSelect }: MarkCardProps) {
  const { t } = useTranslation('chart')
  const commands = useChartCommands(session.id)
  const { mark } = item
  const note = useAutosave({
    value: mark.note,
    save: (text) => commands.changeMark(item.id, { note: text }),
  })
  return (
    <>
      <CardHead title={markPlace(mark, t)} under={t(`markKinds.${mark.kind}`)} onClose={onClose} />
      <WhileOpen session={session}>
        {mark.kind === 'pain-area' && (
          <NumberScale
            label={t('pain')}
            from={0}
            to={10}
            value={mark.pain}
            onChange={(pain) => void commands.changeMark(item.id, { pain })}
          />
        )}
        {mark.kind === 'rotation' && (
          <Segmented
            label={t('turn')}
            size="small"
            value={mark.turn}
            onChange={(turn) => void commands.changeMark(item.id, { turn })}
            options={[
              { id: 'left', label: t('turnLeft') },
              { id: 'right', label: t('turnRight') },
            ]}
          />
        )}
        {mark.kind === 'pain-area' && session.status === 'draft' && (
          <PainHere mark={mark} commands={commands} onPlaced={onSelect} />
        )}
      </WhileOpen>
      <TextField
        label={t('markNote')}
        isReadOnly={session.status === 'signed'}
        value={note.value}
        onChange={note.change}
        onBlur={() => void note.flush()}
      />
      <WhileOpen session={session}>
        <div className="point-card-actions">
          <Button
            size="small"
            onPress={() => void (mark.present ? commands.gone(item) : commands.bringBack(item))}
          >
            {t(mark.present ? 'resolve' : 'bringBack')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            onPress={() => void commands.remove(item).then((removed) => removed && onClose())}
          >
            {t('remove')}
          </Button>
        </div>
      </WhileOpen>
    </>
  )
}
