import { lazy, Suspense, useEffect, useState } from 'react'
import type { PracticeStatus } from '../../../contract/models/practice.ts'
import { Answer, Waiting } from '../api/Answer.tsx'
import { practice } from '../api/practice.ts'
import { queryClient } from '../api/queryClient.ts'
import { useProcedure } from '../api/useProcedure.ts'

const FirstStart = lazy(() =>
  import('../features/firstStart/FirstStart.tsx').then((m) => ({ default: m.FirstStart })),
)
const RecoveryKeyPage = lazy(() =>
  import('../features/firstStart/RecoveryKeyPage.tsx').then((m) => ({ default: m.RecoveryKeyPage })),
)
const SampleSetUp = lazy(() =>
  import('../features/firstStart/SampleSetUp.tsx').then((m) => ({ default: m.SampleSetUp })),
)
const UnlockPage = lazy(() =>
  import('../features/unlock/UnlockPage.tsx').then((m) => ({ default: m.UnlockPage })),
)
const DamagePage = lazy(() =>
  import('../features/damage/DamagePage.tsx').then((m) => ({ default: m.DamagePage })),
)
const Frame = lazy(() => import('./Frame.tsx').then((m) => ({ default: m.Frame })))

/** Lets in to what the state of the practice allows: first start, unlock, damage, or the app. */
export function Gate() {
  const status = useProcedure('practice.status', {})
  useEffect(
    () =>
      practice.onReconnect(() => {
        // A fresh practice process is locked: nothing of a client may stay in what was answered before.
        queryClient.clear()
        void status.refetch()
      }),
    [status.refetch],
  )
  return (
    <Suspense fallback={<Waiting />}>
      <Answer of={status}>{(value) => <Door status={value} />}</Answer>
    </Suspense>
  )
}

function Door({ status }: { readonly status: PracticeStatus }) {
  const { state, sample } = status
  /** The recovery key of a practice made a moment ago; it cannot be shown a second time. */
  const [freshKey, setFreshKey] = useState<string | null>(null)
  const [later, setLater] = useState(false)
  switch (state.kind) {
    case 'none':
      return sample ? <SampleSetUp /> : <FirstStart onCreated={setFreshKey} />
    case 'locked':
      return <UnlockPage sample={sample} restarted={status.restarted} waitMs={state.waitMs} />
    case 'damaged':
      return <DamagePage damage={state.damage} folder={state.folder} sample={sample} />
    case 'open':
      return state.recoveryKeyConfirmed || sample || later ? (
        <Frame status={status} />
      ) : (
        <RecoveryKeyPage freshKey={freshKey} onLater={() => setLater(true)} />
      )
  }
}
