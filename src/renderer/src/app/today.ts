import { createContext, useContext } from 'react'

export const TodayContext = createContext('')

/** The practice's today, "2026-11-22": screens and core agree on the day. */
export function useToday(): string {
  return useContext(TodayContext)
}
