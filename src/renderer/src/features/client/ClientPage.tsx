import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Client } from '../../../../contract/models/client.ts'
import { Answer } from '../../api/Answer.tsx'
import { Found } from '../../api/Found.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { useUndoScope } from '../../commands/undoScope.ts'
import { useCommands } from '../../commands/useCommands.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Page } from '../../ui/Page.tsx'
import { ConsentCard } from '../agreements/ConsentCard.tsx'
import { AppointmentEditor } from '../appointments/AppointmentEditor.tsx'
import { AttachmentsCard } from '../attachments/AttachmentsCard.tsx'
import { LegendLooks } from '../chart/looks.tsx'
import { EditClientDialog } from '../clients/ClientDialog.tsx'
import { useCompare } from '../compare/useCompare.tsx'
import { EraseClient } from '../erase/EraseClient.tsx'
import { HealthCard } from '../health/HealthCard.tsx'
import { IntakeCard } from '../intake/IntakeCard.tsx'
import { DossierDialog } from '../letter/DossierDialog.tsx'
import { PapersCard } from '../letter/PapersCard.tsx'
import { MergeDialog } from '../merge/MergeDialog.tsx'
import { MergesCard } from '../merge/MergesCard.tsx'
import { OutcomesCard } from '../outcomes/OutcomesCard.tsx'
import { NewSessionDialog } from '../today/NewSessionDialog.tsx'
import { ClientMenu } from './ClientMenu.tsx'
import { clientWords } from './clientWords.ts'
import { FigureCard } from './FigureCard.tsx'
import { GoalsCard } from './GoalsCard.tsx'
import { NextTimeCard } from './NextTimeCard.tsx'
import { pointTrends } from './pointTrends.ts'
import { RecordCard } from './RecordCard.tsx'
import { SessionsCard } from './SessionsCard.tsx'
import { TrendsCard } from './TrendsCard.tsx'
import { useArchive } from './useArchive.ts'
import './ClientPage.css'

/** Everything about one client: where it is, what was done, how it went, what to heed. */
export function ClientPage({ clientId }: { readonly clientId: string }) {
  const client = useProcedure('clients.get', { id: clientId })
  useUndoScope({ kind: 'client', id: clientId })
  return (
    <LegendLooks>
      <Found of={client} what="client">
        {(value) => <ClientSheet client={value} />}
      </Found>
    </LegendLooks>
  )
}

function ClientSheet({ client }: { readonly client: Client }) {
  const { t } = useTranslation('client')
  const { t: letter } = useTranslation('letter')
  const { t: merge } = useTranslation('merge')
  const { t: groups } = useTranslation('commands')
  const { t: erasing } = useTranslation('erase')
  const today = useToday()
  const [, navigate] = useLocation()
  const [dialog, setDialog] = useState<'none' | 'edit' | 'session' | 'erase' | 'merge' | 'dossier'>('none')
  const archive = useArchive(client)
  const clientId = client.id
  const alerts = useProcedure('health.alerts', { clientId })
  const sessions = useProcedure('sessions.forClient', { clientId })
  const readings = useProcedure('chart.forClient', { clientId })
  const trends = useMemo(() => pointTrends(readings.data ?? []), [readings.data])
  const latest = useMemo(() => trends.map((trend) => trend.latest), [trends])

  const newest = sessions.data?.at(0)
  const isArchived = client.archivedAt !== null
  const work = groups('groups.work')
  const commands = [
    { id: 'client.newSession', label: t('newSession'), group: work, perform: () => setDialog('session') },
    { id: 'client.edit', label: t('edit'), group: work, perform: () => setDialog('edit') },
    {
      id: 'client.letter',
      label: letter('command'),
      group: work,
      perform: () => navigate(`/clients/${clientId}/letter`),
    },
    {
      id: 'client.dossier',
      label: letter('dossierCommand'),
      group: work,
      perform: () => setDialog('dossier'),
    },
    { id: 'client.merge', label: merge('command'), group: work, perform: () => setDialog('merge') },
    {
      id: 'client.archive',
      label: isArchived ? t('bringBack') : t('archive'),
      group: work,
      perform: () => void archive(),
    },
    { id: 'client.erase', label: erasing('command'), group: work, perform: () => setDialog('erase') },
  ]
  useCommands(commands)
  const compare = useCompare(clientId, null)

  return (
    <Page
      title={<bdi>{client.name}</bdi>}
      under={clientWords(client, today, t)}
      actions={
        <>
          <ClientMenu entries={commands.slice(1)} />
          <Button variant="primary" onPress={() => setDialog('session')}>
            {t('newSession')}
          </Button>
        </>
      }
      body="fill"
    >
      <div className="client-page">
        {alerts.data === undefined || alerts.data.length === 0 ? null : (
          <div className="ui-chips">
            {alerts.data.map(({ id, severity, label, restricts, cleared }) => (
              <Chip key={id} severity={severity} label={label} detail={restricts} cleared={cleared} />
            ))}
          </div>
        )}
        <div className="client-columns">
          <FigureCard clientId={clientId} points={latest} />
          <div className="client-middle">
            <Card>
              <section className="client-appointment" aria-labelledby="client-appointment">
                <h2 id="client-appointment">{t('nextAppointment')}</h2>
                <AppointmentEditor clientId={clientId} sessionId={null} />
              </section>
            </Card>
            <Answer of={sessions}>
              {(list) => (
                <SessionsCard sessions={list} onNew={() => setDialog('session')} onCompare={compare.open} />
              )}
            </Answer>
          </div>
          <div className="client-side">
            {isArchived ? (
              <Card>
                <div className="row">
                  <span className="grow">{t('isArchived')}</span>
                  <Button size="small" onPress={() => void archive()}>
                    {t('bringBack')}
                  </Button>
                </div>
              </Card>
            ) : null}
            <MergesCard clientId={clientId} />
            {latest.length === 0 ? null : <TrendsCard trends={trends} />}
            {newest === undefined ? null : <NextTimeCard newestSession={newest.id} />}
            <HealthCard clientId={clientId} />
            <OutcomesCard clientId={clientId} />
            <GoalsCard goals={client.goals} />
            <RecordCard client={client} onChange={() => setDialog('edit')} />
            <IntakeCard clientId={clientId} />
            <ConsentCard client={client} />
            <PapersCard clientId={clientId} />
            <AttachmentsCard clientId={clientId} />
          </div>
        </div>
      </div>
      {compare.dialog}
      {dialog === 'edit' ? <EditClientDialog client={client} onClose={() => setDialog('none')} /> : null}
      {dialog === 'erase' ? <EraseClient client={client} onClose={() => setDialog('none')} /> : null}
      {dialog === 'dossier' ? <DossierDialog clientId={clientId} onClose={() => setDialog('none')} /> : null}
      {dialog === 'merge' ? <MergeDialog client={client} onClose={() => setDialog('none')} /> : null}
      {dialog === 'session' ? (
        <NewSessionDialog
          client={client}
          onClose={() => setDialog('none')}
          onCreated={({ id }) => navigate(`/sessions/${id}`)}
        />
      ) : null}
    </Page>
  )
}
