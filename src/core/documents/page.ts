/** Sizes of paper in points; one point is 1/72 inch. */
export const paperSizes = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
} as const
export type PaperSize = keyof typeof paperSizes

/** White edge on every side: printers leave up to 18 pt unprinted. */
export const MARGIN = 37

/** The part of a page that holds everything; nothing is drawn outside of it. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly width: number
  readonly height: number
}

export function areaOf(size: PaperSize): Area {
  const { width, height } = paperSizes[size]
  return {
    left: MARGIN,
    top: MARGIN,
    right: width - MARGIN,
    bottom: height - MARGIN,
    width: width - 2 * MARGIN,
    height: height - 2 * MARGIN,
  }
}

/** Colours on paper: all readable when printed in black and white. */
export const colours = {
  ink: '#23201c',
  soft: '#6b645a',
  line: '#e4ddd2',
  teal: '#0f6b66',
  tealWash: '#bcdad6',
  red: '#a3261d',
  redWash: '#fdf3f1',
  skin: '#f8f3ec',
  muscle: '#d98f7b',
  hairline: '#dccfbe',
  contour: '#8d8577',
  card: '#f7f2ea',
  white: '#ffffff',
  black: '#000000',
} as const
