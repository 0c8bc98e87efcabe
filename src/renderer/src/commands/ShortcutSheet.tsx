import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/Dialog.tsx'
import type { Command } from './command.ts'
import { availableCommands } from './registry.ts'
import './ShortcutSheet.css'

/** Every shortcut that works where one is, by group. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('commands')
  const [groups] = useState(() => byGroup(availableCommands().filter(hasShortcut)))
  return (
    <Dialog title={t('shortcutsTitle')} isOpen onClose={onClose}>
      <div className="shortcuts">
        {groups.map(([group, commands]) => (
          <section key={group}>
            <h3 className="soft">{group}</h3>
            <dl>
              {commands.map((command) => (
                <div key={command.id} className="shortcuts-row">
                  <dt>{command.label}</dt>
                  <dd>
                    {command.shortcut?.split('+').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function hasShortcut(command: Command): boolean {
  return command.shortcut !== undefined
}

function byGroup(commands: readonly Command[]): readonly (readonly [string, readonly Command[]])[] {
  const names = [...new Set(commands.map((command) => command.group))]
  return names.map((name) => [name, commands.filter((command) => command.group === name)] as const)
}
