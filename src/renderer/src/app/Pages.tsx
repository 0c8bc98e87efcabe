import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Waiting } from '../api/Answer.tsx'
import { MissingPage } from './MissingPage.tsx'

const TodayPage = lazy(() =>
  import('../features/today/TodayPage.tsx').then((m) => ({ default: m.TodayPage })),
)
const ClientsPage = lazy(() =>
  import('../features/clients/ClientsPage.tsx').then((m) => ({ default: m.ClientsPage })),
)
const ClientPage = lazy(() =>
  import('../features/client/ClientPage.tsx').then((m) => ({ default: m.ClientPage })),
)
const SessionPage = lazy(() =>
  import('../features/session/SessionPage.tsx').then((m) => ({ default: m.SessionPage })),
)
const SettingsPage = lazy(() =>
  import('../features/settings/SettingsPage.tsx').then((m) => ({ default: m.SettingsPage })),
)

/** Which page stands at which place. A page takes its id as a prop and is keyed by it. */
export function Pages() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/">
          <TodayPage />
        </Route>
        <Route path="/clients">
          <ClientsPage adding={false} />
        </Route>
        <Route path="/clients/new">
          <ClientsPage adding />
        </Route>
        <Route path="/clients/:id">{({ id }) => <ClientPage key={id} clientId={id} />}</Route>
        <Route path="/sessions/:id">{({ id }) => <SessionPage key={id} sessionId={id} />}</Route>
        <Route path="/settings">
          <SettingsPage />
        </Route>
        <Route>
          <MissingPage />
        </Route>
      </Switch>
    </Suspense>
  )
}
