// Builds ../figure.json, or the file named. Run: node src/body/figure/generate/build.mjs [FILE]
// biome-ignore lint/style/noRestrictedImports: a script that builds the artwork, never part of the application
import fs from 'node:fs'
import { frontOutline, SIDE_ARM, sideFields, sideOutline, soleOutline } from './body.mjs'
import { area, contours } from './geometry/contours.mjs'
import { combine, makeField, polygonField, sample } from './geometry/fields.mjs'
import { fitClosed, fitOpen, resample, smoothLoop } from './geometry/fitting.mjs'
import { flatten, pathString } from './geometry/paths.mjs'
import { spline } from './geometry/splines.mjs'
import { MUSCLES } from './muscles.mjs'
import { CAUTIONS, DETAILS, LANDMARKS, SKELETON, ZONES } from './regions.mjs'

const ART_VERSION = 2
const CX = 440 // plumb line of the right view; the left view mirrors it
const INSET = 1.6,
  GAP = 1.3,
  ROUND = 2.2,
  TOL = 0.52
const ARM_IDS =
  /^(deltoideus|biceps-brachii|brachialis|triceps|brachioradialis|extensores-carpi|extensor-digitorum$|extensor-carpi|anconeus|supinator|flexores-carpi|interosseus|hand|wrist|forearm|elbow|upper-arm|shoulder-front|shoulder-back)/
const FRONT_BOX = [-6, 60, 470, 1940],
  SIDE_BOX = [-190, 60, 400, 1940]

// drawing transforms: half coordinates -> view coordinates
const T = {
  anterior: { left: (p) => [500 + p[0], p[1]], right: (p) => [500 - p[0], p[1]] },
  posterior: { left: (p) => [500 - p[0], p[1]], right: (p) => [500 + p[0], p[1]] },
  left: { left: (p) => [1000 - CX - p[0], p[1]] },
  right: { right: (p) => [CX + p[0], p[1]] },
  soles: { left: (p) => [500 - p[0], p[1]], right: (p) => [500 + p[0], p[1]] },
}
const viewsFor = (view) =>
  view === 'side'
    ? [
        ['left', 'left'],
        ['right', 'right'],
      ]
    : [
        [view, 'left'],
        [view, 'right'],
      ]

// ---------------------------------------------------------------- outlines ---
const fitted = {
  anterior: frontOutline('anterior').fitted,
  posterior: frontOutline('posterior').fitted,
  side: sideOutline().fitted,
  soles: soleOutline().fitted,
}
const id = (p) => p
const polyOf = (f) => flatten(pathString([f], id, true), 8)
const field = {
  anterior: polygonField(polyOf(fitted.anterior), 24, FRONT_BOX),
  posterior: polygonField(polyOf(fitted.posterior), 24, FRONT_BOX),
  side: polygonField(polyOf(fitted.side), 24, SIDE_BOX),
  soles: polygonField(polyOf(fitted.soles), 24, FRONT_BOX),
}
const side = sideFields()

const midline = makeField(...FRONT_BOX)
for (let j = 0; j < midline.h; j++)
  for (let i = 0; i < midline.w; i++) midline.v[j * midline.w + i] = 0.4 - (i + midline.x0)

// ------------------------------------------------------------------- shapes ---
// clip, cut and round one drawn shape; returns fitted loops in half coordinates
function shape(pieces, view, opt = {}) {
  const polys = pieces.map((p) => spline(p, true))
  const f = polygonField(polys, 14)
  const inset = opt.inset ?? INSET
  combine(f, field[view], (a, b) => Math.max(a, b + inset), 1e3)
  if (view === 'side') {
    if (opt.arm) combine(f, side.arm, (a, b) => Math.max(a, b + inset), 1e3)
    else combine(f, side.arm, (a, b) => Math.max(a, -b + inset), 1e3)
  } else combine(f, midline, (a, b) => Math.max(a, b), 1e3) // a half never crosses the midline
  for (const cut of opt.cuts || []) combine(f, cut, (a, b) => Math.max(a, -b + (opt.gap ?? GAP)), 1e3)
  let loops = contours(f, 0, 12)
  const r = opt.round ?? ROUND
  if (r > 0) {
    // opening: rounds the corners, drops slivers
    const core = contours(distance(loops), -r, 4)
    loops = contours(distance(core, r + 6), r, 12)
  }
  loops = loops.filter(
    (l) =>
      Math.sign(area(l)) === Math.sign(area(loops[0])) &&
      Math.abs(area(l)) > Math.max(opt.minArea ?? 60, 0.06 * Math.abs(area(loops[0]))),
  )
  return loops
    .map((l) => fitClosed(smoothLoop(resample(l, 1.5, true), opt.smooth ?? 3), opt.tol ?? TOL))
    .map((c) => (view === 'side' ? c : onHalf(c)))
}
const keepX = (p) => [Math.max(0, p[0]), p[1]] // fitting may overshoot the midline by a hair
const onHalf = (c) => ({ start: keepX(c.start), curves: c.curves.map((q) => q.map(keepX)) })
const distance = (loops, band = 14) => (loops.length ? polygonField(loops, band) : makeField(0, 0, 2, 2))
const fieldOf = (list) => polygonField(list.flatMap(polyOf), 14)
const pieces = (v) => (Array.isArray(v[0][0]) ? v : [v])

// the deepest point of a shape, for labels and badges
function anchor(list) {
  const f = polygonField(list.flatMap(polyOf), 60)
  let best = 0,
    at = [0, 0]
  for (let j = 0; j < f.h; j++)
    for (let i = 0; i < f.w; i++) {
      const d = f.v[j * f.w + i]
      if (d < best) {
        best = d
        at = [i + f.x0, j + f.y0]
      }
    }
  return at
}
// fibre lines: from the origin line to the insertion line, clipped to the shape
function fibreLines(def, list) {
  const loops = list.flatMap(polyOf),
    f = polygonField(loops, 14),
    out = []
  const at = (line, t) => {
    if (line.length === 1) return line[0]
    const s = t * (line.length - 1),
      i = Math.min(line.length - 2, Math.floor(s)),
      k = s - i
    return [line[i][0] + k * (line[i + 1][0] - line[i][0]), line[i][1] + k * (line[i + 1][1] - line[i][1])]
  }
  for (let i = 0; i < def.n; i++) {
    const t = (i + 0.5) / def.n
    const pts = [at(def.from, t), ...(def.via ? [at(def.via, t)] : []), at(def.to, t)]
    const line = resample(pts.length > 2 ? spline(pts, false) : pts, 2, false)
    let run = []
    const flush = () => {
      if (run.length >= 7)
        out.push(def.via ? fitOpen(run, 1.2) : { start: run[0], curves: [[run[run.length - 1]]] })
      run = []
    }
    for (const p of line) {
      if (sample(f, p[0], p[1]) < -2.2) run.push(p)
      else flush()
    }
    flush()
  }
  return out
}

const muscles = [],
  round1 = (n) => Math.round(n * 10) / 10
const byKey = new Map()
for (const m of MUSCLES)
  for (const s of ['left', 'right']) {
    const rec = {
      id: `${m.id}-${s}`,
      muscle: m.id,
      name: m.name,
      english: m.english,
      kind: m.kind || 'muscle',
      layer: m.layer,
      side: s,
      shapes: {},
      anchor: {},
    }
    byKey.set(rec.id, rec)
  }
for (const view of ['posterior', 'anterior', 'side', 'soles']) {
  const cuts = []
  for (const m of MUSCLES) {
    if (!m.views[view]) continue
    const isArm = ARM_IDS.test(m.id)
    const list = shape(pieces(m.views[view]), view, {
      arm: isArm,
      cuts: m.layer === 'superficial' ? cuts : [],
    })
    if (!list.length) {
      console.warn('empty:', m.id, view)
      continue
    }
    if (m.layer === 'superficial') cuts.push(fieldOf(list))
    const spot = anchor(list)
    const full = m.full?.[view] ? shape(pieces(m.full[view]), view, { arm: isArm }) : null
    const fib = m.fibres?.[view] ? fibreLines(m.fibres[view], list) : null
    const fullFib = full && m.fibres?.[view] ? fibreLines(m.fibres[view], full) : null
    for (const [v, s] of viewsFor(view)) {
      const rec = byKey.get(`${m.id}-${s}`),
        map = T[v][s]
      rec.shapes[v] = pathString(list, map, true)
      rec.anchor[v] = map(spot).map(round1)
      const put = (key, path) => {
        rec[key] = { ...rec[key], [v]: path }
      }
      if (full) put('full', pathString(full, map, true))
      if (fullFib?.length) put('fullFibres', pathString(fullFib, map, false, 2))
      if (fib?.length) put('fibres', pathString(fib, map, false, 2))
    }
  }
}
for (const rec of byKey.values()) muscles.push(rec)

// -------------------------------------------------------------------- zones ---
const zones = new Map()
for (const view of ['posterior', 'anterior', 'side', 'soles']) {
  const cuts = []
  for (const [zid, english, views] of ZONES) {
    if (!views[view]) continue
    const list = shape(pieces(views[view]), view, {
      arm: ARM_IDS.test(zid),
      cuts,
      inset: 0.3,
      gap: 0.2,
      round: 0,
      smooth: 1,
      minArea: 120,
      tol: 1.1,
    })
    if (!list.length) {
      if (!(zid === 'crown')) console.warn('empty zone:', zid, view)
      continue
    }
    cuts.push(fieldOf(list))
    for (const [v, s] of viewsFor(view)) {
      const key = `${zid}-${s}`
      if (!zones.has(key)) zones.set(key, { id: key, zone: zid, english, side: s, shapes: {} })
      zones.get(key).shapes[v] = pathString(list, T[v][s], true, 1)
    }
  }
}

// ----------------------------------------------------------------- cautions ---
const cautions = []
for (const [cid, english, why, views, sym] of CAUTIONS) {
  for (const s of sym === 'midline' ? ['midline'] : ['left', 'right']) {
    const rec = { id: sym === 'midline' ? cid : `${cid}-${s}`, site: cid, english, why, side: s, shapes: {} }
    for (const view of Object.keys(views)) {
      if (s === 'midline') {
        rec.shapes[view] = pathString(
          [fitClosed(resample(spline(views[view], true), 1.5, true), TOL)],
          T[view].left,
          true,
          2,
        )
        continue
      }
      const list = shape(pieces(views[view]), view, { inset: 0.8, round: 2, arm: false, minArea: 40 })
      for (const [v, vs] of viewsFor(view)) if (vs === s) rec.shapes[v] = pathString(list, T[v][s], true, 2)
    }
    cautions.push(rec)
  }
}

// ------------------------------------------------- views: lines and landmarks ---
const lineFit = (pts) => fitOpen(resample(spline(pts, false, 1.5), 2, false), 0.35)
const views = {}
for (const v of ['anterior', 'posterior', 'left', 'right', 'soles']) {
  const src = v === 'left' || v === 'right' ? 'side' : v
  const sides = src === 'side' ? [v] : ['left', 'right']
  const map = (s) => T[v][s]
  const outline =
    src === 'soles'
      ? sides.map((s) => pathString([fitted.soles], map(s), true))
      : [pathString([fitted[src]], src === 'side' ? map(v) : map('left'), true)]
  const details = []
  for (const d of DETAILS[src]) {
    const f = lineFit(d.pts),
      weight = d.fine ? 'fine' : d.weight ? 'strong' : 'normal'
    if (d.mid) details.push({ id: d.id, weight, d: pathString([f], map('left'), false) })
    else
      for (const s of sides) details.push({ id: `${d.id}-${s}`, weight, d: pathString([f], map(s), false) })
  }
  const landmarks = {}
  const put = (name, p, s) => {
    landmarks[name] = map(s)(p).map(round1)
  }
  if (src === 'side') {
    // the edges of the arm where it crosses the trunk
    const loop = smoothLoop(resample(contours(side.arm, 0)[0], 1.5, true), 10)
    const keep = (p) =>
      sample(side.body, p[0], p[1]) < -1.2 &&
      p[1] > SIDE_ARM.shoulder[1] + (p[0] > SIDE_ARM.shoulder[0] ? -12 : 12)
    const start = loop.findIndex((p, i) => !keep(p) && keep(loop[(i + 1) % loop.length]))
    let run = []
    let n = 0
    for (let k = 1; k <= loop.length; k++) {
      const p = loop[(start + k) % loop.length]
      if (keep(p)) run.push(p)
      else {
        if (run.length > 30)
          details.push({
            id: `arm-edge-${++n}`,
            weight: 'outline',
            d: pathString([fitOpen(run, 0.35)], map(v), false),
          })
        run = []
      }
    }
    for (const [k, p] of Object.entries(LANDMARKS.side)) put(k, p, v)
  } else {
    for (const [k, p] of Object.entries(LANDMARKS[v].midline)) put(k, p, 'left')
    for (const [k, p] of Object.entries(LANDMARKS[v].paired))
      for (const s of sides) put(k + (s === 'left' ? 'L' : 'R'), p, s)
  }
  const skeleton = []
  for (const b of SKELETON[src] || [])
    for (const s of b.mid ? ['left'] : sides)
      skeleton.push({
        id: b.mid ? b.id : `${b.id}-${s}`,
        d: pathString([fitOpen(resample(spline(b.pts, false, 1.5), 2, false), 0.6)], map(s), false),
      })
  views[v] = {
    viewBox: [0, 0, 1000, 2000],
    outline,
    details,
    landmarks,
    ...(skeleton.length ? { skeleton } : {}),
  }
}

const figure = {
  artVersion: ART_VERSION,
  licence: 'Original work of this project, drawn from anthropometric proportions and anatomical landmarks.',
  units: {
    viewBox: [0, 0, 1000, 2000],
    crown: 100,
    sole: 1900,
    midline: 500,
    plumbLine: { right: CX, left: 1000 - CX },
    millimetresPerUnit: 0.95,
  },
  sideRule:
    "side is always the client's: the client's left is at the viewer's right in the anterior view and at the viewer's left in the posterior view and in that of the soles; the left view shows the left side and faces left.",
  views,
  muscles,
  zones: [...zones.values()],
  cautionSites: cautions,
}
const out = process.argv[2] ?? new URL('../figure.json', import.meta.url)
fs.writeFileSync(out, JSON.stringify(figure))
console.log(
  `figure.json: ${(fs.statSync(out).size / 1000).toFixed(1)} kB, ${muscles.length / 2} paired structures, ${figure.zones.length} zones, ${cautions.length} caution sites`,
)
