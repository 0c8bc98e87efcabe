/** The most that one drawing of a finger holds: lines, and places in one of them. */
export const mostStrokes = 200
export const mostPoints = 2000
