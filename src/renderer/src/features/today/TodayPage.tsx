import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { TodayOverview } from '../../../../contract/models/today.ts'
import { Answer } from '../../api/Answer.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { useCommands } from '../../commands/useCommands.ts'
import { formatLongDate, formatMinutes } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { BackupLine } from '../backup/BackupLine.tsx'
import { HandsOnLine } from '../treat/HandsOnLine.tsx'
import { DayList } from './DayList.tsx'
import { FindButton } from './FindButton.tsx'
import { NewSessionDialog } from './NewSessionDialog.tsx'
import { NextCard } from './NextCard.tsx'
import { NotesToFinish } from './NotesToFinish.tsx'
import './TodayPage.css'

/** The day at a glance: who comes next, who was here, what is still to be written. */
export function TodayPage() {
  const overview = useProcedure('today.overview', {})
  return <Answer of={overview}>{(value) => <Day overview={value} />}</Answer>
}

function Day({ overview }: { readonly overview: TodayOverview }) {
  const { t } = useTranslation('today')
  const { t: groups } = useTranslation('commands')
  const [, navigate] = useLocation()
  const [adding, setAdding] = useState(false)
  const clients = useProcedure('clients.list', { archived: true })
  const { date, entries, next, unfinished, handsOnMinutes } = overview
  const isEmptyPractice = clients.data?.length === 0
  const add = () => setAdding(true)
  useCommands([
    { id: 'today.newSession', label: t('newSession'), group: groups('groups.work'), perform: add },
  ])

  return (
    <Page
      title={formatLongDate(date)}
      beside={
        entries.length === 0
          ? undefined
          : t('count', { count: entries.length, time: formatMinutes(handsOnMinutes) })
      }
      actions={
        <>
          <FindButton />
          <Button variant={isEmptyPractice ? 'plain' : 'primary'} onPress={add}>
            {t('newSession')}
          </Button>
        </>
      }
    >
      <div className="today-columns">
        <div className="stack">
          {isEmptyPractice ? (
            <Card>
              <EmptyState
                title={t('welcome')}
                action={
                  <Button variant="primary" onPress={() => navigate('/clients/new')}>
                    {t('addFirst')}
                  </Button>
                }
              >
                {t('welcomeHelp')}
              </EmptyState>
            </Card>
          ) : null}
          {next === null ? null : <NextCard next={next} day={date} />}
          {entries.length === 0 ? null : <DayList overview={overview} />}
          {entries.length === 0 && clients.data !== undefined && !isEmptyPractice ? (
            <Card>
              <EmptyState title={t('nothing')} action={<Button onPress={add}>{t('newSession')}</Button>}>
                {t('nothingHelp')}
              </EmptyState>
            </Card>
          ) : null}
        </div>
        <div className="stack">
          {isEmptyPractice ? null : <NotesToFinish notes={unfinished} day={date} />}
          <HandsOnLine day={date} />
          <BackupLine {...overview} />
        </div>
      </div>
      {adding ? (
        <NewSessionDialog
          client={null}
          onClose={() => setAdding(false)}
          onCreated={({ id }) => navigate(`/sessions/${id}`)}
        />
      ) : null}
    </Page>
  )
}
