import { colours } from '../page.ts'
import type { TextStyle } from '../text.ts'

/** Sizes and spaces of a sheet; the roomiest that fits on one page is taken. */
export interface Density {
  readonly body: TextStyle
  readonly small: TextStyle
  readonly help: TextStyle
  readonly heading: TextStyle
  readonly exerciseTitle: TextStyle
  /** White above a section, and between the rows of exercises. */
  readonly section: number
  readonly row: number
  /** Card of an exercise's picture where exercises stand in rows. */
  readonly card: { readonly width: number; readonly height: number }
  /** Words under the pictures, where exercises stand side by side. */
  readonly cardText: TextStyle
  readonly title: TextStyle
  /** Client and day beside the title instead of under it. */
  readonly titleInOneLine: boolean
  readonly figureHeight: number
  /** Practice and how to reach it, client and day. */
  readonly name: TextStyle
  readonly detail: TextStyle
  readonly subtitle: TextStyle
  /** How much larger than usual ornaments and the figure's words are. */
  readonly scale: number
}

const style = (weight: 'regular' | 'semibold', size: number, leading: number, colour: string): TextStyle => ({
  weight,
  size,
  leading,
  colour,
})

/** The same text, set to stand out. */
export const strong = (base: TextStyle, colour = base.colour): TextStyle => ({
  ...base,
  weight: 'semibold',
  colour,
})

export const roomy: Density = {
  body: style('regular', 10.5, 15, colours.ink),
  small: style('regular', 9, 13, colours.soft),
  help: style('regular', 9.5, 13.5, colours.ink),
  heading: style('semibold', 12, 18, colours.teal),
  exerciseTitle: style('semibold', 11.5, 16, colours.ink),
  section: 11,
  row: 9,
  card: { width: 176, height: 92 },
  cardText: style('regular', 9.75, 13.25, colours.ink),
  title: style('semibold', 22, 29, colours.ink),
  titleInOneLine: false,
  figureHeight: 272,
  name: style('semibold', 14, 19, colours.ink),
  detail: style('regular', 9, 13, colours.soft),
  subtitle: style('regular', 11.5, 17, colours.soft),
  scale: 1,
}

const snug: Density = {
  ...roomy,
  body: style('regular', 10, 13.5, colours.ink),
  small: style('regular', 8.5, 11.5, colours.soft),
  help: style('regular', 9, 12, colours.ink),
  heading: style('semibold', 11, 16, colours.teal),
  exerciseTitle: style('semibold', 10.5, 14, colours.ink),
  section: 8,
  row: 6,
  card: { width: 132, height: 72 },
  cardText: style('regular', 9.25, 12.25, colours.ink),
  title: style('semibold', 20, 26, colours.ink),
  titleInOneLine: true,
  figureHeight: 246,
}

const tight: Density = {
  ...snug,
  body: style('regular', 9.5, 12.5, colours.ink),
  small: style('regular', 8.25, 11, colours.soft),
  help: style('regular', 8.75, 11.5, colours.ink),
  heading: style('semibold', 11, 15, colours.teal),
  exerciseTitle: style('semibold', 10, 13, colours.ink),
  section: 5,
  row: 4,
  card: { width: 124, height: 66 },
  cardText: style('regular', 9, 11.75, colours.ink),
  figureHeight: 232,
}

/** Large print: no letter under 16 points, black. */
export const large: Density = {
  body: style('regular', 16, 21, colours.ink),
  small: style('regular', 16, 20, colours.ink),
  help: style('regular', 16, 21, colours.ink),
  heading: style('semibold', 19, 27, colours.teal),
  exerciseTitle: style('semibold', 17.5, 23, colours.ink),
  section: 12,
  row: 9,
  card: { width: 176, height: 96 },
  cardText: style('regular', 16, 22, colours.ink),
  title: style('semibold', 29, 38, colours.ink),
  titleInOneLine: false,
  figureHeight: 380,
  name: style('semibold', 19, 26, colours.ink),
  detail: style('regular', 16, 21, colours.ink),
  subtitle: style('regular', 17, 24, colours.ink),
  scale: 1.9,
}

/** From roomy to tight. */
export const densities: readonly Density[] = [roomy, snug, tight]
