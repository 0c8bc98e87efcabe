import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ZoneId } from '../../../../body/ids.ts'
import type { ChartMark } from '../../../../contract/models/mark.ts'
import type { MuscleForPain, PainCheck } from '../../../../contract/models/referral.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useCommands } from '../../commands/useCommands.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useAim } from './chartAim.tsx'
import type { ChartCommands } from './useChartCommands.ts'

interface PainHereProps {
  readonly mark: ChartMark
  readonly commands: ChartCommands
  readonly onPlaced: (pointId: string) => void
}

/** What to ask about pain at a place, and only then which muscles often refer there: what to palpate, no diagnosis. */
export function PainHere({ mark, commands, onPlaced }: PainHereProps) {
  if (mark.zone === null) return null
  return <PainInZone mark={mark} zone={mark.zone} commands={commands} onPlaced={onPlaced} />
}

function PainInZone({ mark, zone, commands, onPlaced }: PainHereProps & { readonly zone: ZoneId }) {
  const answer = useProcedure('chart.musclesFor', { zone, side: mark.side }).data
  if (answer === undefined) return null
  const open = answer.checks.filter(({ id }) => !mark.asked.includes(id))
  if (open.length > 0) {
    return (
      <Checks
        checks={open}
        onNone={() =>
          void commands.changeMark(mark.markId, { asked: [...mark.asked, ...open.map(({ id }) => id)] })
        }
      />
    )
  }
  return <Muscles muscles={answer.muscles} commands={commands} onPlaced={onPlaced} />
}

function Checks({ checks, onNone }: { readonly checks: readonly PainCheck[]; readonly onNone: () => void }) {
  const { t } = useTranslation('chart')
  useCommands([
    { id: 'chart.askedNone', label: t('askedNone'), group: t('title'), shortcut: 'A', perform: onNone },
  ])
  return (
    <section className="pain-checks" aria-label={t('askFirst')}>
      <h3 className="small">{t('askFirst')}</h3>
      <ul>
        {checks.map(({ id, question, action, level }) => (
          <li key={id}>
            <strong>{question}</strong>
            <br />
            <span className={level === 'emergency' ? 'pain-stop' : 'soft'}>{t('ifYes', { action })}</span>
          </li>
        ))}
      </ul>
      <Button size="small" variant="primary" kbd="A" onPress={onNone}>
        {t('askedNone')}
      </Button>
    </section>
  )
}

/** As many as are worth a look at once. */
const shownAtOnce = 5

interface MusclesProps {
  readonly muscles: readonly MuscleForPain[]
  readonly commands: ChartCommands
  readonly onPlaced: (pointId: string) => void
}

function Muscles({ muscles, commands, onPlaced }: MusclesProps) {
  const { t } = useTranslation('chart')
  const { aim, setAim } = useAim()
  const [all, setAll] = useState(false)
  if (muscles.length === 0) return <p className="small soft">{t('noMusclesFor')}</p>
  const shown = all ? muscles : muscles.slice(0, shownAtOnce)
  const isShown = ({ muscle, side }: MuscleForPain): boolean =>
    aim.kind === 'look' && aim.spot.muscle === muscle && aim.spot.side === side
  return (
    <div className="pain-muscles">
      <h3 className="small">{t('musclesFor')}</h3>
      <ul>
        {shown.map((one) => {
          const { muscle, side, name, english, places, spot } = one
          const label = `${english === '' ? name : english} ${t(`sides.${side}`)}`
          return (
            <li key={`${muscle} ${side}`} data-shown={isShown(one) || undefined}>
              <button
                type="button"
                aria-pressed={isShown(one)}
                disabled={spot === null}
                onClick={() => {
                  if (spot !== null) setAim(isShown(one) ? { kind: 'none' } : { kind: 'look', spot })
                }}
              >
                {label}
                <span className="soft">{places.join(', ')}</span>
              </button>
              {spot !== null && (
                <IconButton
                  label={t('chartHere', { muscle: label })}
                  onPress={() =>
                    void commands.place(spot, 'trigger-point', null).then((id) => {
                      if (id === null) return
                      setAim({ kind: 'none' })
                      onPlaced(id)
                    })
                  }
                >
                  <Plus aria-hidden="true" />
                </IconButton>
              )}
            </li>
          )
        })}
      </ul>
      {!all && muscles.length > shownAtOnce && (
        <Button size="small" variant="quiet" onPress={() => setAll(true)}>
          {t('moreMuscles', { count: muscles.length - shownAtOnce })}
        </Button>
      )}
    </div>
  )
}
