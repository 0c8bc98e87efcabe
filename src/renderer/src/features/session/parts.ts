/** The parts a session is led through; each can be reached at any time. */
export const sessionParts = ['arrive', 'chart', 'plan', 'leave'] as const
export type SessionPart = (typeof sessionParts)[number]
