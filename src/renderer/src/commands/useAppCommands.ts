import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Command } from './command.ts'
import { leaveSearch } from './searchRequest.ts'
import { currentUndoScope } from './undoScope.ts'
import { useUndo } from './useUndo.ts'

export type AppCommandId =
  | 'app.today'
  | 'app.clients'
  | 'app.settings'
  | 'app.inOut'
  | 'app.newClient'
  | 'app.filters'
  | 'app.unsigned'
  | 'app.undo'
  | 'app.redo'
  | 'app.palette'
  | 'app.help'
  | 'app.shortcuts'
  | 'app.lock'

interface AppActions {
  readonly lock: () => void
  readonly openPalette: () => void
  readonly openShortcuts: () => void
  readonly openHelp: () => void
}

/** The commands that are there wherever one is, by id, so that the rail reads the same objects as the keys. */
export function useAppCommands(actions: AppActions): Readonly<Record<AppCommandId, Command>> {
  const { t } = useTranslation('commands')
  const [, navigate] = useLocation()
  const undo = useUndo()
  return useMemo(() => {
    const places = t('groups.places')
    const work = t('groups.work')
    const app = t('groups.app')
    const search = (unsigned: boolean) => () => {
      leaveSearch({ text: '', unsigned })
      navigate('/clients')
    }
    const somethingOpen = () => currentUndoScope() !== null
    return {
      'app.today': {
        id: 'app.today',
        label: t('today'),
        group: places,
        shortcut: 'Ctrl+1',
        perform: () => navigate('/'),
      },
      'app.clients': {
        id: 'app.clients',
        label: t('clients'),
        group: places,
        shortcut: 'Ctrl+2',
        perform: () => navigate('/clients'),
      },
      'app.settings': {
        id: 'app.settings',
        label: t('settings'),
        group: places,
        shortcut: 'Ctrl+,',
        perform: () => navigate('/settings'),
      },
      'app.inOut': {
        id: 'app.inOut',
        label: t('inOut'),
        group: places,
        perform: () => navigate('/settings/in-out'),
      },
      'app.newClient': {
        id: 'app.newClient',
        label: t('newClient'),
        group: work,
        shortcut: 'Ctrl+N',
        perform: () => navigate('/clients/new'),
      },
      'app.filters': {
        id: 'app.filters',
        label: t('filters'),
        group: work,
        perform: search(false),
      },
      'app.unsigned': {
        id: 'app.unsigned',
        label: t('unsigned'),
        group: work,
        perform: search(true),
      },
      'app.undo': {
        id: 'app.undo',
        label: t('undo'),
        group: work,
        shortcut: 'Ctrl+Z',
        when: somethingOpen,
        perform: () => void undo('undo'),
      },
      'app.redo': {
        id: 'app.redo',
        label: t('redo'),
        group: work,
        shortcut: 'Ctrl+Shift+Z',
        when: somethingOpen,
        perform: () => void undo('redo'),
      },
      'app.palette': {
        id: 'app.palette',
        label: t('palette'),
        group: app,
        shortcut: 'Ctrl+K',
        perform: actions.openPalette,
      },
      'app.help': {
        id: 'app.help',
        label: t('help'),
        group: app,
        shortcut: 'F1',
        anywhere: true,
        perform: actions.openHelp,
      },
      'app.shortcuts': {
        id: 'app.shortcuts',
        label: t('shortcuts'),
        group: app,
        shortcut: '?',
        perform: actions.openShortcuts,
      },
      'app.lock': {
        id: 'app.lock',
        label: t('lock'),
        group: app,
        shortcut: 'Ctrl+Shift+L',
        anywhere: true,
        perform: actions.lock,
      },
    }
  }, [t, navigate, undo, actions])
}
