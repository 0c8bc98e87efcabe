import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Fragment, SearchHit } from '../../../contract/models/search.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { formatDate } from '../i18n/format.ts'
import { Button } from '../ui/Button.tsx'
import { foldedMatch } from '../ui/foldText.ts'
import { Kbd } from '../ui/Kbd.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import type { Command } from './command.ts'
import { leaveHit } from './hit.ts'
import { availableCommands } from './registry.ts'
import { leaveSearch } from './searchRequest.ts'
import '../ui/Dialog.css'
import '../ui/Select.css'
import './Palette.css'

/** Finds clients, notes and commands by typing; Enter opens or does the marked one. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('commands')
  const [, navigate] = useLocation()
  const [text, setText] = useState('')
  const [known] = useState(() => availableCommands().filter((command) => command.id !== 'app.palette'))
  const asked = text.trim() !== ''
  const found = useProcedure('search.find', { text, limit: 12 }, { enabled: asked, keepLast: true })
  const hits = asked ? (found.data ?? []) : []
  const clients = hits.filter((hit) => hit.kind === 'client')
  const notes = hits.filter((hit) => hit.kind !== 'client')
  const commands = known.filter(({ label }) => foldedMatch(label, text))
  // Beside the list, whose first line is what Enter does: that is to be what the words name.
  const filters = asked ? known.find(({ id }) => id === 'app.filters') : undefined

  const open = (path: string) => () => {
    onClose()
    navigate(path)
  }
  const openHit = (hit: SearchHit) => () => {
    leaveHit(idOf(hit), text)
    open(hit.kind === 'note' ? `/sessions/${hit.sessionId}` : `/clients/${hit.clientId}`)()
  }
  const perform = (command: Command) => () => {
    onClose()
    command.perform()
    if (command.id === 'app.filters' && asked) leaveSearch({ text, unsigned: false })
  }

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
      className="ui-veil palette-veil"
    >
      <Modal className="ui-modal palette">
        <AriaDialog aria-label={t('paletteTitle')} className="ui-dialog">
          <Autocomplete inputValue={text} onInputChange={setText}>
            <div className="palette-field">
              <SearchField
                label={t('paletteHint')}
                value={text}
                onChange={setText}
                onKeyDown={(event) => event.key === 'Escape' && onClose()}
                autoFocus
              />
            </div>
            <Menu
              aria-label={t('paletteTitle')}
              className="ui-list palette-list"
              renderEmptyState={() => <p className="ui-list-empty">{t('paletteEmpty')}</p>}
            >
              {clients.length === 0 ? null : (
                <MenuSection>
                  <Header className="palette-group">{t('groups.clients')}</Header>
                  {clients.map((hit) => (
                    <HitRow key={hit.clientId} hit={hit} onAction={open(`/clients/${hit.clientId}`)} />
                  ))}
                </MenuSection>
              )}
              {notes.length === 0 ? null : (
                <MenuSection>
                  <Header className="palette-group">{t('groups.notes')}</Header>
                  {notes.map((hit) => (
                    <HitRow key={idOf(hit)} hit={hit} onAction={openHit(hit)} />
                  ))}
                </MenuSection>
              )}
              {commands.length === 0 ? null : (
                <MenuSection>
                  <Header className="palette-group">{t('groups.actions')}</Header>
                  {commands.map((command) => (
                    <MenuItem
                      key={command.id}
                      id={command.id}
                      textValue={command.label}
                      onAction={perform(command)}
                      className="ui-list-row"
                    >
                      <span className="grow">{command.label}</span>
                      {command.shortcut === undefined ? null : <Kbd>{command.shortcut}</Kbd>}
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
          {filters === undefined ? null : (
            <div className="palette-foot">
              <Button variant="quiet" size="small" onPress={perform(filters)}>
                {t('filtersFor', { text })}
              </Button>
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** What a hit opens. */
function idOf(hit: SearchHit): string {
  switch (hit.kind) {
    case 'client':
      return hit.clientId
    case 'note':
      return hit.sessionId
    case 'paper':
      return hit.paperId
  }
}

function HitRow({ hit, onAction }: { readonly hit: SearchHit; readonly onAction: () => void }) {
  const { t } = useTranslation('commands')
  switch (hit.kind) {
    case 'client':
      return (
        <MenuItem id={hit.clientId} textValue={plain(hit.name)} onAction={onAction} className="ui-list-row">
          <span className="grow">
            <bdi>
              <Fragments of={hit.name} />
            </bdi>
            {hit.formerName.length === 0 ? null : (
              <span className="soft small">
                {' '}
                (<Fragments of={hit.formerName} />)
              </span>
            )}
          </span>
          <span className="soft small">{hit.archived ? t('archived') : hit.detail}</span>
        </MenuItem>
      )
    case 'note':
    case 'paper':
      return (
        <MenuItem id={idOf(hit)} textValue={hit.clientName} onAction={onAction} className="ui-list-row">
          <span className="grow">
            <bdi>{hit.clientName}</bdi>
            <span className="ui-list-detail palette-excerpt" dir="auto">
              <Fragments of={hit.excerpt} />
            </span>
          </span>
          <span className="soft small num">{formatDate(hit.date)}</span>
        </MenuItem>
      )
  }
}

function plain(fragments: readonly Fragment[]): string {
  return fragments.map((fragment) => fragment.text).join('')
}

/** Pieces never change place, so that their order is key enough. */
function Fragments({ of }: { readonly of: readonly Fragment[] }) {
  return of.map(({ text, hit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: see above.
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
