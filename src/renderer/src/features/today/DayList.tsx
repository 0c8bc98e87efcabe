import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { TodayOverview } from '../../../../contract/models/today.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { TogetherDialog } from '../handout/TogetherDialog.tsx'
import { type Entry, entryState } from './entryState.ts'
import { useStartSession } from './useStartSession.ts'

/** Sessions and appointments of the day by time. */
export function DayList({ overview }: { readonly overview: TodayOverview }) {
  const { t } = useTranslation('today')
  const { t: sheetWords } = useTranslation('handout')
  const [together, setTogether] = useState(false)
  const next = overview.next?.entry ?? null
  return (
    <Card
      title={t('today')}
      className="today-day"
      aside={
        overview.entries.some(({ kind }) => kind === 'session') && (
          <Button variant="quiet" size="small" onPress={() => setTogether(true)}>
            {sheetWords('together.open')}
          </Button>
        )
      }
    >
      <ul className="today-list">
        {overview.entries.map((entry) => (
          <DayLine key={entry.id} entry={entry} next={next} day={overview.date} />
        ))}
      </ul>
      {together && <TogetherDialog day={overview.date} onClose={() => setTogether(false)} />}
    </Card>
  )
}

interface DayLineProps {
  readonly entry: Entry
  readonly next: Entry | null
  readonly day: string
}

function DayLine({ entry, next, day }: DayLineProps) {
  const { t } = useTranslation('today')
  const { t: common } = useTranslation('common')
  const start = useStartSession(day)
  const state = entryState(entry, next)
  const about = entry.kind === 'session' ? entry.reason : entry.place
  const path = entry.kind === 'session' ? `/sessions/${entry.id}` : `/clients/${entry.clientId}`
  return (
    <li className="today-line" data-state={state}>
      <Link href={path} className="today-link">
        <span className="soft num today-time">{entry.startTime ?? ''}</span>
        <b dir="auto">{entry.clientName}</b>
        <span className="soft num">{common('minutes', { count: entry.minutes })}</span>
        <span className="soft today-about">{about}</span>
      </Link>
      {entry.kind === 'appointment' && state !== 'next' ? (
        <Button
          variant="quiet"
          size="small"
          aria-label={t('startWith', { name: entry.clientName })}
          onPress={() => void start(entry)}
        >
          {t('start')}
        </Button>
      ) : null}
      <span className="today-state small">{t(`states.${state}`)}</span>
    </li>
  )
}
