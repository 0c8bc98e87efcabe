import { useEffect, useRef } from 'react'

/** A search that is to be gone on with in the list of clients. */
export interface SearchRequest {
  readonly text: string
  /** Only notes that are not signed yet. */
  readonly unsigned: boolean
}

let waiting: SearchRequest | null = null
let hear = (): void => {}

/** Hands a search to the list, whether it is open or about to be; kept in memory only, and never part of an address. */
export function leaveSearch(request: SearchRequest): void {
  waiting = request
  hear()
}

/** Takes each search that is handed to the list, once. */
export function useSearchRequest(take: (request: SearchRequest) => void): void {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const look = () => {
      if (waiting === null) return
      const request = waiting
      waiting = null
      latest.current(request)
    }
    look()
    hear = look
    return () => {
      if (hear === look) hear = () => {}
    }
  }, [])
}
