import { CircleHelp, House, Lock, Settings, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../commands/command.ts'
import type { AppCommandId } from '../commands/useAppCommands.ts'
import { IconButton } from '../ui/IconButton.tsx'
import './Rail.css'

interface RailProps {
  readonly commands: Readonly<Record<AppCommandId, Command>>
  readonly location: string
}

/** The slim bar at the left: where one can go, and the lock at its foot. */
export function Rail({ commands, location }: RailProps) {
  const { t } = useTranslation('common')
  const within = (place: string) => location === place || location.startsWith(`${place}/`)
  return (
    <nav className="rail" aria-label={t('mainNavigation')}>
      <RailButton command={commands['app.today']} current={location === '/'}>
        <House aria-hidden="true" />
      </RailButton>
      <RailButton
        command={commands['app.clients']}
        current={['/clients', '/sessions', '/intakes'].some(within)}
      >
        <Users aria-hidden="true" />
      </RailButton>
      <span className="grow" />
      <RailButton command={commands['app.help']} current={false}>
        <CircleHelp aria-hidden="true" />
      </RailButton>
      <RailButton command={commands['app.settings']} current={within('/settings')}>
        <Settings aria-hidden="true" />
      </RailButton>
      <RailButton command={commands['app.lock']} current={false}>
        <Lock aria-hidden="true" />
      </RailButton>
    </nav>
  )
}

interface RailButtonProps {
  readonly command: Command
  readonly current: boolean
  readonly children: ReactNode
}

function RailButton({ command, current, children }: RailButtonProps) {
  return (
    <IconButton
      label={command.label}
      kbd={command.shortcut}
      current={current}
      placement="right"
      onPress={command.perform}
    >
      {children}
    </IconButton>
  )
}
