/** What is being asked for at the caret: "/no" asks for phrases beginning with "no". */
export interface Trigger {
  /** Where the slash stands. */
  readonly from: number
  readonly query: string
}

const asked = /(?:^|\s)\/([\p{L}\p{N}-]{0,30})$/u

/** The phrase asked for before the caret; null where none is: "3/4" and "and/or" are words. */
export function triggerAt(text: string, caret: number): Trigger | null {
  const found = asked.exec(text.slice(Math.max(0, caret - 40), caret))
  const query = found?.[1]
  return query === undefined ? null : { from: caret - query.length - 1, query }
}
