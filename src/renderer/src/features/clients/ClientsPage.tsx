import { ListFilter, UserRoundPlus } from 'lucide-react'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { leaveHit } from '../../commands/hit.ts'
import { useSearchRequest } from '../../commands/searchRequest.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { NewClientDialog } from './ClientDialog.tsx'
import { ClientList } from './ClientList.tsx'
import { clientsFirst, type ListRow, pathOfRow } from './listRow.ts'
import { SearchFilters } from './SearchFilters.tsx'
import { filtersOf, type TypedFilters, typedNone } from './searchFilters.ts'
import './ClientsPage.css'

const mostHits = 100

/** Every client, found by any part of a name, by digits of a phone number, or by words inside notes. */
export function ClientsPage({ adding }: { readonly adding: boolean }) {
  const { t } = useTranslation('clients')
  const [, navigate] = useLocation()
  const [text, setText] = useState('')
  const [archived, setArchived] = useState(false)
  const [typed, setTyped] = useState<TypedFilters>(typedNone)
  const [filtering, setFiltering] = useState(false)
  const filtersId = useId()
  const [active, setActive] = useState(0)
  const searchInput = useRef<HTMLInputElement>(null)
  const listElement = useRef<HTMLDivElement>(null)
  useSearchRequest((request) => {
    setText(request.text)
    setFiltering(true)
    setTyped({ ...typedNone, unsigned: request.unsigned })
    setActive(0)
  })

  const filters = filtersOf(typed)
  const asked = text.trim() !== '' || filters !== null
  const all = useProcedure('clients.list', { archived }, { keepLast: true })
  const found = useProcedure(
    'search.find',
    { text, limit: mostHits, filters: filters ?? undefined },
    { enabled: asked, keepLast: true },
  )
  const error = asked ? found.error : all.error
  const rows = useMemo<readonly ListRow[]>(
    () => (asked ? clientsFirst(found.data ?? []) : (all.data ?? []).map(asRow)),
    [asked, found.data, all.data],
  )
  const answered = asked ? found.data !== undefined : all.data !== undefined
  const first = rows[Math.min(active, rows.length - 1)]

  const search = (typed: string) => {
    setText(typed)
    setActive(0)
  }
  const open = (row: ListRow) => {
    if (row.kind === 'note') leaveHit(row.sessionId, text)
    if (row.kind === 'paper') leaveHit(row.paperId, text)
    navigate(pathOfRow(row))
  }
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && first !== undefined) open(first)
    else if (event.key === 'ArrowDown') listElement.current?.focus()
    else return
    event.preventDefault()
  }
  const onType = (letter: string) => {
    searchInput.current?.focus()
    search(text + letter)
  }
  const add = () => navigate('/clients/new')

  return (
    <Page
      title={t('title')}
      beside={asked || all.data === undefined ? undefined : t('count', { count: all.data.length })}
      actions={
        <Button variant="primary" icon={<UserRoundPlus aria-hidden="true" />} kbd="Ctrl+N" onPress={add}>
          {t('newClient')}
        </Button>
      }
      body="fill"
    >
      <div className="stack clients-page">
        <div className="row clients-tools">
          <div className="grow">
            <SearchField
              label={t('search')}
              value={text}
              onChange={search}
              onKeyDown={onSearchKey}
              inputRef={searchInput}
              autoFocus={!adding}
            />
          </div>
          <Button
            icon={<ListFilter aria-hidden="true" />}
            aria-expanded={filtering}
            aria-controls={filtersId}
            onPress={() => {
              setFiltering(!filtering)
              setTyped(typedNone)
            }}
          >
            {t('filters.button')}
          </Button>
          <Switch isSelected={archived} onChange={setArchived}>
            {t('showArchived')}
          </Switch>
        </div>
        {filtering ? (
          <SearchFilters
            id={filtersId}
            filters={typed}
            onChange={(next) => {
              setTyped(next)
              setActive(0)
            }}
          />
        ) : null}
        {error === null ? null : <FailureNotice error={error.error} />}
        <Card padding="none" className="clients-card">
          {rows.length > 0 && !asked ? <Heads /> : null}
          {rows.length > 0 ? (
            <ClientList
              label={asked ? t('found') : t('list')}
              rows={rows}
              active={Math.min(active, rows.length - 1)}
              onActive={setActive}
              onOpen={open}
              onType={onType}
              listRef={listElement}
            />
          ) : null}
          {rows.length === 0 && answered ? <Nothing asked={asked} onAdd={add} /> : null}
        </Card>
      </div>
      {adding ? (
        <NewClientDialog
          onClose={() => navigate('/clients')}
          onCreated={({ id }) => navigate(`/clients/${id}`)}
        />
      ) : null}
    </Page>
  )
}

function asRow(client: Extract<ListRow, { kind: 'row' }>['client']): ListRow {
  return { kind: 'row', client }
}

function Heads() {
  const { t } = useTranslation('clients')
  return (
    <div className="clients-columns clients-heads" aria-hidden="true">
      <span>{t('columns.name')}</span>
      <span>{t('columns.born')}</span>
      <span>{t('columns.phone')}</span>
      <span>{t('columns.last')}</span>
    </div>
  )
}

function Nothing({ asked, onAdd }: { readonly asked: boolean; readonly onAdd: () => void }) {
  const { t } = useTranslation('clients')
  return asked ? (
    <EmptyState title={t('notFound')}>{t('notFoundHelp')}</EmptyState>
  ) : (
    <EmptyState title={t('emptyTitle')} action={<Button onPress={onAdd}>{t('addFirst')}</Button>}>
      {t('empty')}
    </EmptyState>
  )
}
