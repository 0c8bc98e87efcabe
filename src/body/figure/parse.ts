import { cautionSiteIds, muscleIds, zoneIds } from '../ids.ts'
import {
  listOf,
  oneOf,
  partialRecord,
  type Read,
  readNumber,
  readRecord,
  readText,
  recordOf,
} from '../read.ts'
import { layers, sides, viewIds } from '../views.ts'
import type {
  BoneLine,
  DetailLine,
  Figure,
  FigureCautionSite,
  FigureMuscle,
  FigureView,
  FigureZone,
  Point,
} from './shape.ts'

const readPoint: Read<Point> = (value, at) => {
  const [x, y] = listOf(readNumber)(value, at)
  return [readNumber(x, `${at}/x`), readNumber(y, `${at}/y`)]
}

const readViewBox: Read<FigureView['viewBox']> = (value, at) => {
  const [x, y, width, height] = listOf(readNumber)(value, at)
  return [readNumber(x, at), readNumber(y, at), readNumber(width, at), readNumber(height, at)]
}

const readDetail: Read<DetailLine> = (value, at) => {
  const line = readRecord(value, at)
  return {
    id: readText(line.id, `${at}/id`),
    weight: oneOf(['fine', 'normal', 'strong', 'outline'])(line.weight, `${at}/weight`),
    d: readText(line.d, `${at}/d`),
  }
}

const readBone: Read<BoneLine> = (value, at) => {
  const line = readRecord(value, at)
  return { id: readText(line.id, `${at}/id`), d: readText(line.d, `${at}/d`) }
}

const readView: Read<FigureView> = (value, at) => {
  const view = readRecord(value, at)
  return {
    viewBox: readViewBox(view.viewBox, `${at}/viewBox`),
    outline: listOf(readText)(view.outline, `${at}/outline`),
    details: listOf(readDetail)(view.details, `${at}/details`),
    landmarks: recordOf(readPoint)(view.landmarks, `${at}/landmarks`),
    skeleton: listOf(readBone)(view.skeleton ?? [], `${at}/skeleton`),
  }
}

const readPaths = partialRecord(viewIds, readText)
const readPairedSide = oneOf(['left', 'right'])

const readMuscle: Read<FigureMuscle> = (value, at) => {
  const muscle = readRecord(value, at)
  return {
    id: readText(muscle.id, `${at}/id`),
    muscle: oneOf(muscleIds)(muscle.muscle, `${at}/muscle`),
    name: readText(muscle.name, `${at}/name`),
    english: readText(muscle.english, `${at}/english`),
    kind: oneOf(['muscle', 'fascia', 'tendon'])(muscle.kind, `${at}/kind`),
    layer: oneOf(layers)(muscle.layer, `${at}/layer`),
    side: readPairedSide(muscle.side, `${at}/side`),
    shapes: readPaths(muscle.shapes, `${at}/shapes`),
    anchor: partialRecord(viewIds, readPoint)(muscle.anchor, `${at}/anchor`),
    fibres: readPaths(muscle.fibres, `${at}/fibres`),
    full: readPaths(muscle.full, `${at}/full`),
    fullFibres: readPaths(muscle.fullFibres, `${at}/fullFibres`),
  }
}

const readZone: Read<FigureZone> = (value, at) => {
  const zone = readRecord(value, at)
  return {
    id: readText(zone.id, `${at}/id`),
    zone: oneOf(zoneIds)(zone.zone, `${at}/zone`),
    english: readText(zone.english, `${at}/english`),
    side: readPairedSide(zone.side, `${at}/side`),
    shapes: readPaths(zone.shapes, `${at}/shapes`),
  }
}

const readCautionSite: Read<FigureCautionSite> = (value, at) => {
  const site = readRecord(value, at)
  return {
    id: readText(site.id, `${at}/id`),
    site: oneOf(cautionSiteIds)(site.site, `${at}/site`),
    english: readText(site.english, `${at}/english`),
    why: readText(site.why, `${at}/why`),
    side: oneOf(sides)(site.side, `${at}/side`),
    shapes: readPaths(site.shapes, `${at}/shapes`),
  }
}

/**
 * Typed figure from the parsed JSON text. Throws an Error that names the first wrong place. Hand-written, because
 * the figure stands alone (no library) and is read whenever a window opens; it takes a few milliseconds.
 */
export const parseFigure = (value: unknown): Figure => {
  const file = readRecord(value, 'figure.json')
  const views = readRecord(file.views, 'figure.json/views')
  return {
    artVersion: readNumber(file.artVersion, 'figure.json/artVersion'),
    views: {
      posterior: readView(views.posterior, 'figure.json/views/posterior'),
      anterior: readView(views.anterior, 'figure.json/views/anterior'),
      left: readView(views.left, 'figure.json/views/left'),
      right: readView(views.right, 'figure.json/views/right'),
      soles: readView(views.soles, 'figure.json/views/soles'),
    },
    muscles: listOf(readMuscle)(file.muscles, 'figure.json/muscles'),
    zones: listOf(readZone)(file.zones, 'figure.json/zones'),
    cautionSites: listOf(readCautionSite)(file.cautionSites, 'figure.json/cautionSites'),
  }
}
