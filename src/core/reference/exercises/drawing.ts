import type { ExerciseId } from '../exercise.ts'

/** What a surface is made of; the palette gives its colour. */
export const drawingFills = ['skin', 'top', 'legs', 'hair', 'prop'] as const
export type DrawingFill = (typeof drawingFills)[number]

export const drawingStrokes = ['ink', 'prop', 'accent'] as const
export type DrawingStroke = (typeof drawingStrokes)[number]

/** Where it is shown: a light or dark window, or paper. */
export const drawingModes = ['light', 'dark', 'print'] as const
export type DrawingMode = (typeof drawingModes)[number]

/** One shape; draw the shapes of a panel in order, with round joins and caps. */
export interface DrawingShape {
  /** Absolute M, L, C and Z only: SVG and pdfkit both take it. */
  readonly d: string
  readonly fill: DrawingFill | 'none'
  readonly stroke: DrawingStroke | 'none'
  /** Stroke width in drawing units. */
  readonly weight: number
  /** Lengths of dash and gap in drawing units; a dashed outline is the start position. */
  readonly dash?: readonly number[]
}

/** One picture of 240 x 200 units; panels of a drawing stand side by side. */
export interface DrawingPanel {
  /** Width and height in drawing units. */
  readonly size: readonly [width: number, height: number]
  readonly caption?: string
  /** The body goes on below: where it is cut there is no outline, and it stands on the edge of whatever frames it. */
  readonly cut?: true
  readonly shapes: readonly DrawingShape[]
}

/** The drawing of a home exercise: one panel, or two for two positions or both sides. */
export interface ExerciseDrawing {
  readonly id: ExerciseId
  /** English source text, to be translated with the other words. */
  readonly title: string
  /** What the picture shows, in one sentence, for who cannot see it. English source text. */
  readonly alt: string
  readonly panels: readonly DrawingPanel[]
}

/** Colours (#rrggbb) of fills and strokes in each mode. */
export interface DrawingPalette {
  readonly fill: Readonly<Record<DrawingFill, Readonly<Record<DrawingMode, string>>>>
  readonly stroke: Readonly<Record<DrawingStroke, Readonly<Record<DrawingMode, string>>>>
}
