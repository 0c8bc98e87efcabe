import { useEffect } from 'react'
import type { UndoScope } from '../../../contract/models/undo.ts'

/** The scopes of what is on screen, the innermost last. */
const scopes: UndoScope[] = []

/** What Ctrl+Z would take back now: a step of the open session or client; null where nothing is open. */
export function currentUndoScope(): UndoScope | null {
  return scopes.at(-1) ?? null
}

/** Says that undo means this session or client while the component is on screen. */
export function useUndoScope(scope: UndoScope): void {
  const { kind, id } = scope
  useEffect(() => {
    const mine: UndoScope = { kind, id }
    scopes.push(mine)
    return () => {
      scopes.splice(scopes.indexOf(mine), 1)
    }
  }, [kind, id])
}
