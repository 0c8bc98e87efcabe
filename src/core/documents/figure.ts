import { figure } from '../../body/figure/figure.ts'
import type { DetailLine, FigureMuscle } from '../../body/figure/shape.ts'
import { regionOf } from '../../body/geometry/region.ts'
import type { MuscleId, ZoneId } from '../../body/ids.ts'
import type { Place, Side, ViewId } from '../../body/views.ts'
import type { SheetWords } from '../reference/locales/texts.ts'
import { calloutGroups, rangeWords } from './calloutGroups.ts'
import { placeCallouts } from './callouts.ts'
import { bodyInk, pathInk } from './figureInk.ts'
import { colours } from './page.ts'
import type { Paper } from './paper.ts'
import { drawSign, type PaperSign } from './signs.ts'
import { layText, type TextStyle } from './text.ts'

/** A point to be marked, with the muscle it lies in. */
export interface MarkedPoint {
  readonly number: number
  readonly place: Place
  readonly side: Side
  readonly muscle: MuscleId | null
  /** The legend's own sign in place of a dot. */
  readonly sign?: PaperSign
  /** No longer there: its sign is pale, its muscle not tinted. */
  readonly gone?: boolean
}

/** Where pain is, hatched; or where a point is felt to go, dashed the other way: told apart without their colours. */
export interface DrawnArea {
  readonly path: string
  readonly colour: string
  readonly felt: 'here' | 'from elsewhere'
}

/** Places that were worked, to be shaded. */
export interface WorkedZone {
  readonly zone: ZoneId
  readonly side: 'left' | 'right' | 'both'
}

/** One view to draw: what is marked and what is shaded in it. */
export interface FigureDrawing {
  readonly view: ViewId
  readonly points: readonly MarkedPoint[]
  readonly worked: readonly WorkedZone[]
  readonly areas?: readonly DrawnArea[]
  readonly words: Pick<SheetWords, 'views' | 'yourLeft' | 'yourRight' | 'shaded'>
  /** How much larger than usual its numbers and words are. */
  readonly scale: number
}

interface Window {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const tall = { top: 92, bottom: 1918 }
/** What each view shows of the figure's 1000 x 2000 units: the body with a little air. */
const windows: Readonly<Record<ViewId, Window>> = {
  anterior: { left: 95, right: 905, ...tall },
  posterior: { left: 95, right: 905, ...tall },
  left: { left: 222, right: 702, ...tall },
  right: { left: 298, right: 778, ...tall },
  soles: { left: 120, right: 880, top: 564, bottom: 1429 },
}
/** Points a unit that feet are drawn at most, or they would be larger than all the rest of the body. */
const LARGEST_FEET = 0.17

const lineWidths: Readonly<Record<DetailLine['weight'], number>> = {
  fine: 0.3,
  normal: 0.4,
  strong: 0.5,
  outline: 0.7,
}

const BADGE = 5.6
/** Half the breadth of a sign, in points. */
const SIGN = 3.4
/** Points nearer to one another than this have one sign to the eye. */
const TOUCHING = 4.2
/** More labels than this make a web of lines: then neighbours share one. */
const MOST_LABELS = 28
/** Breadth of the column of numbers on either side. */
const COLUMN = 17
const CAPTION = 39

const number: TextStyle = { weight: 'semibold', size: 7.5, leading: 10, colour: colours.white }
const title: TextStyle = { weight: 'semibold', size: 9, leading: 12, colour: colours.ink }
const sideLabel: TextStyle = { weight: 'regular', size: 8.5, leading: 12, colour: colours.soft }

/** Points a unit of a view that is given so much height. */
function scaleOf(view: ViewId, height: number, size: number): number {
  const { top, bottom } = windows[view]
  const scale = (height - CAPTION * size) / (bottom - top)
  return view === 'soles' ? Math.min(scale, LARGEST_FEET) : scale
}

/** Breadth that a view of this height takes, numbers and all. */
export function figureWidth(view: ViewId, height: number, size = 1): number {
  const { left, right } = windows[view]
  const body = (right - left) * scaleOf(view, height, size)
  return Math.max(body + 2 * COLUMN * size, 70 * size)
}

const tinted = (points: readonly MarkedPoint[]): readonly FigureMuscle[] =>
  figure.muscles.filter((muscle) =>
    points.some(
      (point) =>
        point.gone !== true &&
        point.muscle === muscle.muscle &&
        (point.side === muscle.side || point.side === 'midline'),
    ),
  )

/**
 * Draws one view with its top left corner at x, y: the worked zones washed, the muscles with points tinted, a dot at
 * each point's own coordinates, its number beside the body, and the client's sides named underneath. Points at one
 * place share a label with all their numbers.
 */
export function drawFigure(
  paper: Paper,
  drawing: FigureDrawing,
  at: { readonly x: number; readonly y: number; readonly height: number },
): void {
  const { doc } = paper
  const { view, points } = drawing
  const shown = windows[view]
  const size = drawing.scale
  const scale = scaleOf(view, at.height, size)
  const width = figureWidth(view, at.height, size)
  const bodyLeft = at.x + (width - (shown.right - shown.left) * scale) / 2
  const toX = (x: number): number => bodyLeft + (x - shown.left) * scale
  const toY = (y: number): number => at.y + (y - shown.top) * scale

  doc.save()
  doc.translate(bodyLeft - shown.left * scale, at.y - shown.top * scale).scale(scale)
  drawBody(paper, drawing, scale)
  doc.restore()

  const marked = points.map((point) => ({ ...point, x: toX(point.place.x), y: toY(point.place.y) }))
  // where signs have colours of their own, numbers and their lines keep out of it
  const ink = points.some(({ sign }) => sign !== undefined) ? colours.soft : colours.red
  const labels = labelsOf(paper, marked, ink, size, {
    left: at.x,
    right: at.x + width,
    middle: toX((shown.left + shown.right) / 2),
    top: at.y,
    bottom: toY(shown.bottom),
  })
  for (const label of labels) label.drawLead()
  for (const { sign, gone, x, y } of marked) {
    if (sign === undefined) doc.circle(x, y, 2.5).lineWidth(0.7).fillAndStroke(colours.red, colours.white)
    else {
      // on a tinted muscle a sign of a few lines would be lost in black and white
      doc.circle(x, y, SIGN * 1.25).fill(colours.white)
      drawSign(paper, sign, { x, y, radius: SIGN }, gone === true ? colours.contour : undefined)
    }
  }
  for (const label of labels) label.draw()
  caption(paper, drawing, at.x, toY(shown.bottom) + 2, width)
}

interface Label {
  /** The line from the label to each of its points. */
  drawLead(): void
  draw(): void
}

/** The numbers of marked points in two columns beside the body. */
function labelsOf(
  paper: Paper,
  marked: readonly { readonly number: number; readonly x: number; readonly y: number }[],
  ink: string,
  size: number,
  frame: Window & { readonly middle: number },
): Label[] {
  const { doc } = paper
  const badge = BADGE * size
  const groups = calloutGroups(marked, { reach: TOUCHING, most: MOST_LABELS })
  const callouts = placeCallouts(
    groups.map(({ x, y }, index) => ({ number: index, x, y })),
    {
      middle: frame.middle,
      top: frame.top + badge,
      bottom: frame.bottom - badge,
      gap: badge * 2 + 1.6,
    },
  )
  return callouts.flatMap(({ number: index, edge, labelY }) => {
    const numbers = groups[index]?.numbers ?? []
    const text = layText(paper, rangeWords(numbers), enlarged(number, size), 200, 'left')
    const breadth = Math.max(2 * badge, text.width + badge)
    const left = edge === 'left' ? frame.left : frame.right - breadth
    const from = edge === 'left' ? left + breadth - badge : left + badge
    return [
      {
        drawLead() {
          for (const { x, y } of marked.filter((point) => numbers.includes(point.number)))
            doc.moveTo(from, labelY).lineTo(x, y).lineWidth(0.35).strokeColor(ink).stroke()
        },
        draw() {
          doc.roundedRect(left, labelY - badge, breadth, 2 * badge, badge).fill(ink)
          text.draw(left + (breadth - text.width) / 2, labelY - 4.8 * size)
        },
      },
    ]
  })
}

function drawBody(paper: Paper, { view, worked, points, areas }: FigureDrawing, scale: number): void {
  const { doc } = paper
  const { skin, muscles, details, outline } = bodyInk(view)
  paper.stamp(skin)
  for (const { zone, side } of worked) {
    for (const drawn of figure.zones) {
      const path = drawn.shapes[view]
      if (path === undefined || drawn.zone !== zone || (side !== 'both' && drawn.side !== side)) continue
      paper.stamp(pathInk(path, 'filled', colours.tealWash))
    }
  }
  doc
    .lineJoin('round')
    .lineCap('round')
    .lineWidth(0.25 / scale)
  paper.stamp(muscles)
  for (const muscle of tinted(points)) {
    const path = muscle.shapes[view]
    if (path === undefined) continue
    paper.stamp(pathInk(path, 'filled', colours.muscle))
    const fibres = muscle.fibres[view]
    if (fibres === undefined) continue
    doc.lineWidth(0.2 / scale)
    paper.stamp(pathInk(fibres, 'stroked', colours.white))
  }
  for (const area of areas ?? []) drawArea(paper, area, scale)
  for (const { weight, ink } of details) {
    doc.lineWidth(lineWidths[weight] / scale)
    paper.stamp(ink)
  }
  doc.lineWidth(lineWidths.outline / scale)
  paper.stamp(outline)
}

/** Between two lines of a hatching, in figure units. */
const HATCH = 16

function drawArea({ doc }: Paper, { path, colour, felt }: DrawnArea, scale: number): void {
  const { left, top, right, bottom } = regionOf(path)
  const tall = bottom - top
  const [from, to] = felt === 'here' ? [bottom, top] : [top, bottom]
  doc.save()
  if (felt === 'from elsewhere') doc.dash(1.6 / scale, { space: 1.6 / scale })
  doc.save()
  doc.path(path).clip()
  for (let x = left - tall; x < right; x += HATCH) doc.moveTo(x, from).lineTo(x + tall, to)
  doc
    .lineWidth(0.5 / scale)
    .strokeColor(colour)
    .stroke()
  doc.restore()
  doc
    .path(path)
    .lineWidth(0.8 / scale)
    .strokeColor(colour)
    .stroke()
  doc.restore()
}

const enlarged = (style: TextStyle, size: number): TextStyle => ({
  ...style,
  size: style.size * size,
  leading: style.leading * size,
})

/** Which view it is, which side is which, and what the shading means; the sides of a side view go without saying. */
function caption(
  paper: Paper,
  { view, words, worked, scale }: FigureDrawing,
  x: number,
  y: number,
  width: number,
): void {
  const label = enlarged(sideLabel, scale)
  layText(paper, words.views[view], enlarged(title, scale), width, 'centre').draw(x, y)
  if (view !== 'left' && view !== 'right') {
    const [left, right] =
      view === 'anterior' ? [words.yourRight, words.yourLeft] : [words.yourLeft, words.yourRight]
    layText(paper, left, label, width / 2).draw(x, y + 12 * scale)
    layText(paper, right, label, width / 2, 'right').draw(x + width / 2, y + 12 * scale)
  }
  if (worked.length > 0) layText(paper, words.shaded, label, width, 'centre').draw(x, y + 24 * scale)
}

/**
 * At most two views that show most of the points, back and front before the sides; without points the view that
 * shows most of what was worked; none when there is nothing to show.
 */
export function viewsToShow(
  points: readonly { readonly place: Place }[],
  worked: readonly WorkedZone[],
): readonly ViewId[] {
  const order: readonly ViewId[] = ['posterior', 'anterior', 'left', 'right', 'soles']
  const count = (view: ViewId): number => points.filter(({ place }) => place.view === view).length
  const withPoints = order.filter((view) => count(view) > 0)
  if (withPoints.length > 0) {
    const chosen = [...withPoints].sort((a, b) => count(b) - count(a)).slice(0, 2)
    return order.filter((view) => chosen.includes(view))
  }
  const zones = (view: ViewId): number =>
    worked.filter(({ zone }) =>
      figure.zones.some((drawn) => drawn.zone === zone && drawn.shapes[view] !== undefined),
    ).length
  const [back, front] = [zones('posterior'), zones('anterior')]
  if (back === 0 && front === 0) return []
  return back >= front ? ['posterior'] : ['anterior']
}
