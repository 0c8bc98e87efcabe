import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Spark } from '../../ui/Spark.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { ConsentLine } from '../agreements/ConsentLine.tsx'
import { WaitingIntakes } from '../intake/WaitingIntakes.tsx'
import { DoneAnyway } from '../plan/DoneAnyway.tsx'
import { CarryForward } from './CarryForward.tsx'
import { Preferences } from './Preferences.tsx'
import { useSessionText } from './useSessionField.ts'
import './ClientSheet.css'

interface ClientSheetProps {
  readonly session: Session
  readonly onChart: () => void
}

/** Left of the chart, always in view: last time, what is for today, the goal, the trend. */
export function ClientSheet({ session, onChart }: ClientSheetProps) {
  const { t } = useTranslation('session')
  const last = useProcedure('sessions.lastTime', { sessionId: session.id }).data
  const ghosts = useProcedure('chart.ghosts', { sessionId: session.id }).data ?? []
  const goal = useSessionText(session, 'goal')

  return (
    <aside className="client-sheet" aria-label={t('sheet')}>
      <DoneAnyway sessionId={session.id} />
      <WaitingIntakes clientId={session.clientId} />
      <section>
        <h2>
          {t('lastTime')}
          {last && <time dateTime={last.date}>{formatDate(last.date)}</time>}
        </h2>
        {last ? (
          <div className="client-sheet-lines">
            {last.lines.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
          </div>
        ) : (
          <p className="soft">{last === null ? t('firstVisit') : ''}</p>
        )}
        {last && <CarryForward session={session} from={last.date} />}
        {ghosts.length > 0 && (
          <div className="stack-tight">
            <p className="small soft">{t('earlierPoints', { count: ghosts.length })}</p>
            <Button size="small" wide onPress={onChart}>
              {t('lookAtChart')}
            </Button>
          </div>
        )}
      </section>
      {last && last.nextTime !== '' && (
        <section>
          <h2>{t('forToday')}</h2>
          <ul>
            {last.nextTime.split('\n').map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <TextArea
          label={t('goal')}
          look="plain"
          rows={1}
          placeholder={session.status === 'signed' ? undefined : t('goalPlaceholder')}
          isReadOnly={session.status === 'signed'}
          value={goal.value}
          onChange={goal.change}
          onBlur={() => void goal.flush()}
        />
      </section>
      <Preferences clientId={session.clientId} />
      <ConsentLine clientId={session.clientId} />
      <PainTrendBlock clientId={session.clientId} />
    </aside>
  )
}

function PainTrendBlock({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('session')
  const sessions = useProcedure('sessions.painTrend', { clientId }).data?.sessions ?? []
  const shown = sessions.slice(-8)
  const before = shown.map((session) => session.before)
  const known = before.filter((pain) => pain !== null)
  if (known.length < 2) return null
  return (
    <section>
      <h2>{t('painTrend')}</h2>
      <Spark
        label={t('painTrendSpoken', { values: known.join(', ') })}
        values={before}
        second={shown.map((session) => session.after)}
        grid
      />
      <p className="small soft">
        {t('painFromTo', { from: known.at(0), to: known.at(-1), count: shown.length })}
      </p>
    </section>
  )
}
