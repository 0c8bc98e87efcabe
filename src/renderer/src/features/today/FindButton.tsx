import { Search } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { availableCommands } from '../../commands/registry.ts'
import { Kbd } from '../../ui/Kbd.tsx'

/** Looks like the field it opens: the palette. */
export function FindButton() {
  const { t } = useTranslation('today')
  const open = () =>
    availableCommands()
      .find(({ id }) => id === 'app.palette')
      ?.perform()
  return (
    <AriaButton className="today-find" onPress={open}>
      <Search aria-hidden="true" />
      <span className="grow">{t('find')}</span>
      <Kbd>Ctrl+K</Kbd>
    </AriaButton>
  )
}
