import type { CautionSiteId, MuscleId, ZoneId } from '../ids.ts'
import type { Layer, Side, ViewId } from '../views.ts'

/** x and y in figure units. */
export type Point = readonly [x: number, y: number]

/** A path string in figure units, with absolute M, L, C and Z only: SVG and pdfkit both take it. */
export type Path = string

/** What is drawn in some views and not in others. */
export type ByView<T> = Readonly<Partial<Record<ViewId, T>>>

/** The side of everything that comes in pairs. */
export type PairedSide = Exclude<Side, 'midline'>

type LineWeight = 'fine' | 'normal' | 'strong' | 'outline'

/** A contour line inside the body (stroke only). */
export interface DetailLine {
  readonly id: string
  readonly weight: LineWeight
  readonly d: Path
}

/** A bone of the back, a faint guide for the deep layer (stroke only). */
export interface BoneLine {
  readonly id: string
  readonly d: Path
}

export interface FigureView {
  readonly viewBox: readonly [number, number, number, number]
  /** Closed outlines of the body. */
  readonly outline: readonly Path[]
  readonly details: readonly DetailLine[]
  /** Bony points by name; the name of a paired one ends in L or R (the client's). */
  readonly landmarks: Readonly<Record<string, Point>>
  /** Empty where no bones are drawn. */
  readonly skeleton: readonly BoneLine[]
}

/** One muscle, band or tendon of one side. */
export interface FigureMuscle {
  /** `muscle` plus side, such as `infraspinatus-left`. */
  readonly id: string
  readonly muscle: MuscleId
  /** Latin, after Terminologia Anatomica. */
  readonly name: string
  readonly english: string
  readonly kind: 'muscle' | 'fascia' | 'tendon'
  readonly layer: Layer
  readonly side: PairedSide
  /** What can be seen of it in its layer. */
  readonly shapes: ByView<Path>
  /** The deepest point of the shape, for a label or a badge. */
  readonly anchor: ByView<Point>
  /** Fibre direction (stroke only). */
  readonly fibres: ByView<Path>
  /** A superficial muscle's whole extent, with the part its neighbours cover: for the deep drawing. */
  readonly full: ByView<Path>
  readonly fullFibres: ByView<Path>
}

/** One coarse region of one side. */
export interface FigureZone {
  readonly id: string
  readonly zone: ZoneId
  readonly english: string
  readonly side: PairedSide
  readonly shapes: ByView<Path>
}

/** A place to treat lightly or to leave alone: a reminder for a trained therapist, not medical advice. */
export interface FigureCautionSite {
  readonly id: string
  readonly site: CautionSiteId
  readonly english: string
  /** The structure at risk, in one line. */
  readonly why: string
  readonly side: Side
  readonly shapes: ByView<Path>
}

export interface Figure {
  /** Raised whenever a shape moves, because notes are stored by id and point. */
  readonly artVersion: number
  readonly views: Readonly<Record<ViewId, FigureView>>
  readonly muscles: readonly FigureMuscle[]
  readonly zones: readonly FigureZone[]
  readonly cautionSites: readonly FigureCautionSite[]
}
