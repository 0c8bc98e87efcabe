/** A4 in points; one point is 1/72 inch. */
export const A4 = { width: 595.28, height: 841.89 } as const

/** White edge on every side: printers leave up to 18 pt unprinted. */
export const MARGIN = 37

/** The area that holds everything; nothing is drawn outside of it. */
export const area = {
  left: MARGIN,
  top: MARGIN,
  right: A4.width - MARGIN,
  bottom: A4.height - MARGIN,
  width: A4.width - 2 * MARGIN,
  height: A4.height - 2 * MARGIN,
} as const

/** Colours on paper: all readable when printed in black and white. */
export const colours = {
  ink: '#23201c',
  soft: '#6b645a',
  line: '#e4ddd2',
  teal: '#0f6b66',
  tealWash: '#cfe5e2',
  red: '#a3261d',
  redWash: '#fdf3f1',
  skin: '#f8f3ec',
  muscle: '#d98f7b',
  hairline: '#dccfbe',
  contour: '#8d8577',
  card: '#f7f2ea',
  white: '#ffffff',
} as const
