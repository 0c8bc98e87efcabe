/** The parts a session is led through; each can be reached at any time. */
export const sessionParts = ['arrive', 'chart', 'plan', 'treat', 'leave'] as const
export type SessionPart = (typeof sessionParts)[number]

/** The part a place of the window names, "/sessions/:id/leave"; null for any other word. */
export const sessionPart = (name: string): SessionPart | null =>
  sessionParts.find((part) => part === name) ?? null
