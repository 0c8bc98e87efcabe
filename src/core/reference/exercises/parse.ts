import { listOf, oneOf, type Read, readNumber, readRecord, readText } from '../../../body/read.ts'
import { exerciseIds } from '../exercise.ts'
import {
  type DrawingMode,
  type DrawingPalette,
  type DrawingPanel,
  type DrawingShape,
  drawingFills,
  drawingStrokes,
  type ExerciseDrawing,
} from './drawing.ts'

/** Everything drawings.json holds. */
export interface DrawingFile {
  readonly artVersion: number
  readonly palette: DrawingPalette
  readonly drawings: readonly ExerciseDrawing[]
}

const readShape: Read<DrawingShape> = (value, at) => {
  const shape = readRecord(value, at)
  return {
    d: readText(shape.d, `${at}/d`),
    fill: oneOf([...drawingFills, 'none'])(shape.fill, `${at}/fill`),
    stroke: oneOf([...drawingStrokes, 'none'])(shape.stroke, `${at}/stroke`),
    weight: readNumber(shape.weight, `${at}/weight`),
    ...(shape.dash === undefined ? {} : { dash: listOf(readNumber)(shape.dash, `${at}/dash`) }),
  }
}

const readSize: Read<DrawingPanel['size']> = (value, at) => {
  const [, , width, height] = readText(value, at).split(' ').map(Number)
  return [readNumber(width, at), readNumber(height, at)]
}

const readPanel: Read<DrawingPanel> = (value, at) => {
  const panel = readRecord(value, at)
  return {
    size: readSize(panel.viewBox, `${at}/viewBox`),
    ...(panel.caption === undefined ? {} : { caption: readText(panel.caption, `${at}/caption`) }),
    ...(panel.cut === undefined ? {} : { cut: true as const }),
    shapes: listOf(readShape)(panel.shapes, `${at}/shapes`),
  }
}

const readDrawing: Read<ExerciseDrawing> = (value, at) => {
  const drawing = readRecord(value, at)
  return {
    id: oneOf(exerciseIds)(drawing.id, `${at}/id`),
    title: readText(drawing.title, `${at}/title`),
    alt: readText(drawing.alt, `${at}/alt`),
    panels: listOf(readPanel)(drawing.panels, `${at}/panels`),
  }
}

/** A palette entry is one colour a mode, or one for the fill and one for the stroke. */
const readColours = (entry: unknown, use: 'fill' | 'stroke', at: string): Record<DrawingMode, string> => {
  const modes = readRecord(entry, at)
  const colour = (mode: DrawingMode): string => {
    const value = modes[mode]
    return typeof value === 'string' ? value : readText(readRecord(value, at)[use], `${at}/${mode}/${use}`)
  }
  return { light: colour('light'), dark: colour('dark'), print: colour('print') }
}

const readPalette: Read<DrawingPalette> = (value, at) => {
  const palette = readRecord(value, at)
  const fill = (name: string) => readColours(palette[name], 'fill', `${at}/${name}`)
  const stroke = (name: string) => readColours(palette[name], 'stroke', `${at}/${name}`)
  return {
    fill: {
      skin: fill('skin'),
      top: fill('top'),
      legs: fill('legs'),
      hair: fill('hair'),
      prop: fill('prop'),
    },
    stroke: { ink: stroke('ink'), prop: stroke('prop'), accent: stroke('accent') },
  }
}

/** Typed drawings from the parsed JSON text. Throws an Error that names the first wrong place. */
export const parseDrawings = (value: unknown): DrawingFile => {
  const file = readRecord(value, 'drawings.json')
  return {
    artVersion: readNumber(file.artVersion, 'drawings.json/artVersion'),
    palette: readPalette(file.palette, 'drawings.json/palette'),
    drawings: listOf(readDrawing)(file.drawings, 'drawings.json/drawings'),
  }
}
