import { colours } from '../page.ts'
import type { TextStyle } from '../text.ts'

/**
 * Sizes and spaces of a sheet; the roomiest that fits on one page is taken. Every line of its text stands on one grid
 * of baselines: leadings are one or two steps of it, white between blocks whole steps.
 */
export interface Density {
  /** Distance of the grid's baselines, in points. */
  readonly grid: number
  readonly body: TextStyle
  readonly small: TextStyle
  readonly help: TextStyle
  readonly heading: TextStyle
  readonly exerciseTitle: TextStyle
  /** White above a section, and between the rows of exercises. */
  readonly section: number
  readonly row: number
  /** Card of an exercise's picture where exercises stand in rows; `lines` of the grid high at least. */
  readonly card: { readonly width: number; readonly lines: number }
  /** Words under the pictures, where exercises stand side by side. */
  readonly cardText: TextStyle
  readonly title: TextStyle
  /** Client and day beside the title instead of under it. */
  readonly titleInOneLine: boolean
  readonly figureHeight: number
  /** Practice and how to reach it: these stand above the grid; client and day. */
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

/** Sizes of letters, in points, of the styles that stand on a grid. */
type Sizes = Readonly<
  Record<'body' | 'small' | 'help' | 'heading' | 'exerciseTitle' | 'cardText' | 'subtitle' | 'title', number>
>

/** The styles of a sheet on its grid: the title takes two steps of it, all else one. */
function onGrid(grid: number, sizes: Sizes, quiet: string) {
  return {
    grid,
    body: style('regular', sizes.body, grid, colours.ink),
    small: style('regular', sizes.small, grid, quiet),
    help: style('regular', sizes.help, grid, colours.ink),
    heading: style('semibold', sizes.heading, grid, colours.teal),
    exerciseTitle: style('semibold', sizes.exerciseTitle, grid, colours.ink),
    cardText: style('regular', sizes.cardText, grid, colours.ink),
    subtitle: style('regular', sizes.subtitle, grid, quiet),
    title: style('semibold', sizes.title, 2 * grid, colours.ink),
    section: grid,
    row: grid,
  } as const
}

export const roomy: Density = {
  ...onGrid(
    14.5,
    {
      body: 10.5,
      small: 9,
      help: 10,
      heading: 12,
      exerciseTitle: 11.5,
      cardText: 9.75,
      subtitle: 11.5,
      title: 22,
    },
    colours.soft,
  ),
  card: { width: 176, lines: 6 },
  titleInOneLine: false,
  figureHeight: 272,
  name: style('semibold', 14, 19, colours.ink),
  detail: style('regular', 9, 13, colours.soft),
  scale: 1,
}

const snug: Density = {
  ...roomy,
  ...onGrid(
    12.75,
    {
      body: 10,
      small: 8.5,
      help: 9.25,
      heading: 11,
      exerciseTitle: 10.5,
      cardText: 9.25,
      subtitle: 11.5,
      title: 20,
    },
    colours.soft,
  ),
  card: { width: 132, lines: 5 },
  titleInOneLine: true,
  figureHeight: 238,
  name: style('semibold', 14, 18, colours.ink),
  detail: style('regular', 9, 12, colours.soft),
}

const tight: Density = {
  ...snug,
  ...onGrid(
    12,
    {
      body: 9.5,
      small: 8.25,
      help: 8.75,
      heading: 11,
      exerciseTitle: 10,
      cardText: 9,
      subtitle: 11.5,
      title: 20,
    },
    colours.soft,
  ),
  card: { width: 124, lines: 5 },
  figureHeight: 228,
  name: style('semibold', 14, 16.5, colours.ink),
  detail: style('regular', 9, 11.5, colours.soft),
}

/** Large print: no letter under 16 points, black. */
export const large: Density = {
  ...onGrid(
    20,
    {
      body: 16,
      small: 16,
      help: 16,
      heading: 19,
      exerciseTitle: 17.5,
      cardText: 16,
      subtitle: 17,
      title: 29,
    },
    colours.ink,
  ),
  card: { width: 150, lines: 5 },
  titleInOneLine: false,
  figureHeight: 380,
  name: style('semibold', 19, 26, colours.ink),
  detail: style('regular', 16, 21, colours.ink),
  scale: 1.9,
}

/** Height of so many steps of the grid that a thing fits into them. */
export const gridded = ({ grid }: Pick<Density, 'grid'>, height: number): number =>
  Math.ceil(height / grid - 1e-6) * grid

/** From roomy to tight. */
export const densities: readonly Density[] = [roomy, snug, tight]
