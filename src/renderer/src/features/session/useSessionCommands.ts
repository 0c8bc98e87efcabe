import { useTranslation } from 'react-i18next'
import { useCommands } from '../../commands/useCommands.ts'
import { type SessionPart, sessionParts } from './parts.ts'

/** Every part of the session by one key: Alt+1 to Alt+5. */
export function useSessionCommands(goTo: (part: SessionPart) => void): void {
  const { t } = useTranslation('session')
  useCommands(
    sessionParts.map((part, index) => ({
      id: `session.${part}`,
      label: t(`commands.${part}`),
      group: t('commands.group'),
      shortcut: `Alt+${index + 1}`,
      perform: () => goTo(part),
    })),
  )
}
