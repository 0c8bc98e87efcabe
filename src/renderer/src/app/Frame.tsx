import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { PracticeStatus } from '../../../contract/models/practice.ts'
import { host } from '../api/host.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { useAppCommands } from '../commands/useAppCommands.ts'
import { useCommands } from '../commands/useCommands.ts'
import { useShortcuts } from '../commands/useShortcuts.ts'
import { RunningTreatment } from '../features/treat/RunningTreatment.tsx'
import { useToastsOf } from '../ui/Toasts.tsx'
import { Boundary } from './Boundary.tsx'
import { Later } from './Later.tsx'
import { laterPart } from './laterPart.ts'
import { Places } from './Places.tsx'
import { fetchPages } from './pages.ts'
import { Rail } from './Rail.tsx'
import { SampleBanner } from './SampleBanner.tsx'
import { setTheme } from './theme.ts'
import { TodayContext } from './today.ts'
import { useLock } from './useLock.ts'
import './Frame.css'

const palette = laterPart(() => import('../commands/Palette.tsx').then((m) => m.Palette))
const shortcutSheet = laterPart(() => import('../commands/ShortcutSheet.tsx').then((m) => m.ShortcutSheet))
const helpPanel = laterPart(() => import('../features/help/HelpPanel.tsx').then((m) => m.HelpPanel))

/** The open practice: rail, banner, and the page of where one is. */
export function Frame({ status }: { readonly status: PracticeStatus }) {
  return (
    <Router hook={useHashLocation}>
      <TodayContext value={status.today}>
        <FrameInside sample={status.sample} />
      </TodayContext>
    </Router>
  )
}

function FrameInside({ sample }: { readonly sample: boolean }) {
  const { t } = useTranslation('common')
  const [location] = useLocation()
  const [sheet, setSheet] = useState<'none' | 'palette' | 'shortcuts' | 'help'>('none')
  const closeSheet = () => setSheet('none')
  const main = useRef<HTMLElement>(null)
  const lock = useLock()
  const settings = useProcedure('settings.get', {})
  const appearance = settings.data?.appearance

  const actions = useMemo(
    () => ({
      lock,
      openPalette: () => setSheet('palette'),
      openShortcuts: () => setSheet('shortcuts'),
      openHelp: () => setSheet('help'),
    }),
    [lock],
  )
  const commands = useAppCommands(actions)
  useCommands(Object.values(commands))
  useShortcuts()

  useEffect(() => {
    if (appearance === undefined) return
    setTheme(appearance)
    // The desktop's own parts too: menus, dialogs, and the lock screen, which knows no settings.
    void host.invoke('setAppearance', { appearance })
  }, [appearance])

  // Fetched in a quiet moment, so that the first Ctrl+K, and the first step to each page, answers at once.
  useEffect(() => {
    const idle = requestIdleCallback(() => void palette.fetch().then(shortcutSheet.fetch).then(fetchPages))
    return () => cancelIdleCallback(idle)
  }, [])

  useToastsOf(location)

  // After a step to another page the keyboard and the screen reader begin there, not at the rail.
  const lastLocation = useRef(location)
  useEffect(() => {
    if (lastLocation.current === location) return
    lastLocation.current = location
    setSheet('none')
    if (main.current?.contains(document.activeElement) !== true) main.current?.focus()
  }, [location])

  // Treating has the whole window to itself.
  const inRoom = location.endsWith('/room')

  return (
    <div className={inRoom ? 'frame frame-room' : 'frame'}>
      <button type="button" className="frame-skip" onClick={() => main.current?.focus()}>
        {t('skipToContent')}
      </button>
      {inRoom ? null : <Rail commands={commands} location={location} />}
      <div className="frame-side">
        {sample && !inRoom ? <SampleBanner /> : null}
        <RunningTreatment />
        <main ref={main} id="main" tabIndex={-1} className="frame-main">
          <Boundary at={location}>
            <Places />
          </Boundary>
        </main>
      </div>
      {sheet === 'palette' ? <Later part={palette} props={{ onClose: closeSheet }} /> : null}
      {sheet === 'help' ? <Later part={helpPanel} props={{ onClose: closeSheet }} /> : null}
      {sheet === 'shortcuts' ? <Later part={shortcutSheet} props={{ onClose: closeSheet }} /> : null}
    </div>
  )
}
