import { Route, Switch } from 'wouter'
import { sessionPart } from '../features/session/parts.ts'
import { Later } from './Later.tsx'
import { MissingPage } from './MissingPage.tsx'
import {
  clientPage,
  clientsPage,
  inOutPage,
  intakePage,
  letterPage,
  libraryPage,
  roomPage,
  sessionPage,
  settingsPage,
  techniquesPage,
  todayPage,
} from './pages.ts'

/** Which page stands at which place. A page takes its id as a prop and is keyed by it. */
export function Places() {
  return (
    <Switch>
      <Route path="/">
        <Later part={todayPage} props={{}} />
      </Route>
      <Route path="/clients">
        <Later part={clientsPage} props={{ adding: false }} />
      </Route>
      <Route path="/clients/new">
        <Later part={clientsPage} props={{ adding: true }} />
      </Route>
      <Route path="/clients/:id">
        {({ id }) => <Later key={id} part={clientPage} props={{ clientId: id }} />}
      </Route>
      <Route path="/clients/:id/letter">
        {({ id }) => <Later key={id} part={letterPage} props={{ clientId: id }} />}
      </Route>
      <Route path="/intakes/:id">
        {({ id }) => <Later key={id} part={intakePage} props={{ intakeId: id }} />}
      </Route>
      <Route path="/sessions/:id">
        {({ id }) => <Later key={id} part={sessionPage} props={{ sessionId: id }} />}
      </Route>
      <Route path="/sessions/:id/room">
        {({ id }) => <Later key={id} part={roomPage} props={{ sessionId: id }} />}
      </Route>
      <Route path="/sessions/:id/:part">
        {({ id, part }) => (
          <Later
            key={id}
            part={sessionPage}
            props={{ sessionId: id, opensAt: sessionPart(part) ?? undefined }}
          />
        )}
      </Route>
      <Route path="/settings/texts/:language">
        {({ language }) => <Later part={libraryPage} props={{ asked: language }} />}
      </Route>
      <Route path="/settings/techniques">
        <Later part={techniquesPage} props={{}} />
      </Route>
      <Route path="/settings/in-out">
        <Later part={inOutPage} props={{}} />
      </Route>
      <Route path="/settings">
        <Later part={settingsPage} props={{}} />
      </Route>
      <Route>
        <MissingPage />
      </Route>
    </Switch>
  )
}
