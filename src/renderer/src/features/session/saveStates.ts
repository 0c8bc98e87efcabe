import { createContext, useContext, useEffect, useId } from 'react'
import type { SaveState } from '../../ui/saveState.ts'

/** Takes the state of one field, under a key of its own; null when the field is gone. */
export type ReportSave = (key: string, state: SaveState | null) => void

export const SaveStates = createContext<ReportSave>(() => {})

/** Tells the page's saved mark how a field stands. */
export function useReportSave(state: SaveState): void {
  const report = useContext(SaveStates)
  const key = useId()
  useEffect(() => report(key, state), [report, key, state])
  useEffect(() => () => report(key, null), [report, key])
}
