import { figure } from '../../body/figure/figure.ts'
import type { DetailLine } from '../../body/figure/shape.ts'
import type { ViewId } from '../../body/views.ts'
import { fillWith, type Ink, inkOf, pathOperators, strokeWith } from './ink.ts'
import { colours } from './page.ts'

/** A view of the figure as every sheet has it. Lines are as broad as where it is drawn. */
export interface BodyInk {
  readonly skin: Ink
  /** The edges of its muscles, but the deep ones. */
  readonly muscles: Ink
  /** The lines of each weight. */
  readonly details: readonly { readonly weight: DetailLine['weight']; readonly ink: Ink }[]
  readonly outline: Ink
}

/** The figure's units and what a line reaches beyond them. */
const box: Ink['box'] = [-100, -100, 1100, 2100]

const filled = (paths: readonly string[], colour: string): Ink =>
  inkOf(fillWith(colour) + paths.map((d) => `${pathOperators(d)}f\n`).join(''), box)

const stroked = (paths: readonly string[], colour: string): Ink =>
  inkOf(strokeWith(colour) + paths.map((d) => `${pathOperators(d)}S\n`).join(''), box)

const bodies = new Map<ViewId, BodyInk>()

export function bodyInk(view: ViewId): BodyInk {
  const known = bodies.get(view)
  if (known !== undefined) return known
  const { outline, details } = figure.views[view]
  // all of one colour: which of them is drawn first does not show
  const weights = [...new Set(details.map(({ weight }) => weight))]
  const edges = figure.muscles.flatMap(({ layer, shapes }) => {
    const path = shapes[view]
    return path === undefined || layer === 'deep' ? [] : [path]
  })
  const ink: BodyInk = {
    skin: filled(outline, colours.skin),
    muscles: stroked(edges, colours.hairline),
    details: weights.map((weight) => ({
      weight,
      ink: stroked(
        details.filter((line) => line.weight === weight).map(({ d }) => d),
        colours.contour,
      ),
    })),
    outline: stroked(outline, colours.contour),
  }
  bodies.set(view, ink)
  return ink
}

/** Of each path of the figure that was drawn by itself: there are a few hundred at most. */
const singles = { filled: new Map<string, Map<string, Ink>>(), stroked: new Map<string, Map<string, Ink>>() }

/** One of the figure's own paths, filled or stroked. */
export function pathInk(path: string, way: keyof typeof singles, colour: string): Ink {
  const own = singles[way].get(colour) ?? new Map<string, Ink>()
  singles[way].set(colour, own)
  const known = own.get(path)
  if (known !== undefined) return known
  const ink = way === 'filled' ? filled([path], colour) : stroked([path], colour)
  own.set(path, ink)
  return ink
}
