import { Ellipsis } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../commands/command.ts'
import { Menu } from '../../ui/Menu.tsx'

/** What can be done with the client beside starting a session. */
export function ClientMenu({ entries }: { readonly entries: readonly Command[] }) {
  const { t } = useTranslation('client')
  return (
    <Menu
      trigger={
        <AriaButton className="ui-icon-button" aria-label={t('moreActions')}>
          <Ellipsis aria-hidden="true" />
        </AriaButton>
      }
      entries={entries.map(({ id, label, perform }) => ({ id, label, onAction: perform }))}
    />
  )
}
