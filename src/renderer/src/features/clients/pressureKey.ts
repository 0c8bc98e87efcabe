const words = ['1', '2', '3', '4', '5'] as const

/** The key of a pressure's words ("skin contact" to "deepest"); the lightest for what is no pressure. */
export const pressureKey = (pressure: number): (typeof words)[number] => words[pressure - 1] ?? '1'
