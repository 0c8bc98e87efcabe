import { type ComponentType, useEffect, useState } from 'react'
import type { PracticeStatus } from '../../../contract/models/practice.ts'
import { Answer } from '../api/Answer.tsx'
import { practice } from '../api/practice.ts'
import { queryClient } from '../api/queryClient.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { UnlockPage } from '../features/unlock/UnlockPage.tsx'
import { addTexts } from '../i18n/setUp.ts'
import { Later } from './Later.tsx'
import { laterPart } from './laterPart.ts'
import { fetchPages } from './pages.ts'

/** A part whose texts are not the door's own. */
const withTexts = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  laterPart(() => Promise.all([load(), addTexts()]).then(([part]) => part))

const firstStart = withTexts(() => import('../features/firstStart/FirstStart.tsx').then((m) => m.FirstStart))
const recoveryKeyPage = withTexts(() =>
  import('../features/firstStart/RecoveryKeyPage.tsx').then((m) => m.RecoveryKeyPage),
)
const sampleSetUp = withTexts(() =>
  import('../features/firstStart/SampleSetUp.tsx').then((m) => m.SampleSetUp),
)
const damagePage = withTexts(() => import('../features/damage/DamagePage.tsx').then((m) => m.DamagePage))
const handedOverPage = withTexts(() =>
  import('../features/handover/HandedOverPage.tsx').then((m) => m.HandedOverPage),
)
const frame = withTexts(() => import('./Frame.tsx').then((m) => m.Frame))

/**
 * Lets in to what the state of the practice allows: first start, unlock, damage, or the app. Nearly every start begins
 * with unlocking, so that page alone is in the first load.
 */
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
  return <Answer of={status}>{(value) => <Door status={value} />}</Answer>
}

function Door({ status }: { readonly status: PracticeStatus }) {
  const { state, sample } = status
  // What comes behind the door is fetched while a passphrase is typed: the program only, nothing of the practice.
  useEffect(() => {
    const fetch = () => void frame.fetch().then(fetchPages)
    window.addEventListener('keydown', fetch, { once: true })
    return () => window.removeEventListener('keydown', fetch)
  }, [])
  /** The recovery key of a practice made a moment ago; it cannot be shown a second time. */
  const [freshKey, setFreshKey] = useState<string | null>(null)
  const [postponed, setPostponed] = useState(false)
  switch (state.kind) {
    case 'none':
      return sample ? (
        <Later part={sampleSetUp} props={{}} />
      ) : (
        <Later part={firstStart} props={{ onCreated: setFreshKey }} />
      )
    case 'locked':
      return <UnlockPage sample={sample} restarted={status.restarted} waitMs={state.waitMs} />
    case 'damaged':
      return <Later part={damagePage} props={{ damage: state.damage, folder: state.folder, sample }} />
    case 'open':
      if (state.handedOver) return <Later part={handedOverPage} props={{}} />
      return state.recoveryKeyConfirmed || sample || postponed ? (
        <Later part={frame} props={{ status }} />
      ) : (
        <Later part={recoveryKeyPage} props={{ freshKey, onLater: () => setPostponed(true) }} />
      )
  }
}
