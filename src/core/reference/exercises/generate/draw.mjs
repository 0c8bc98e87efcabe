// From a solved pose to flat shapes: projection, outlines, clothing, order of drawing.
import { contours } from '../../../../body/figure/generate/geometry/contours.mjs'
import { makeField, polygonField, sample } from '../../../../body/figure/generate/geometry/fields.mjs'
import {
  fitClosed,
  fitOpen,
  resample,
  smoothLoop,
} from '../../../../body/figure/generate/geometry/fitting.mjs'
import { hypot } from '../../../../body/figure/generate/geometry/numbers.mjs'
import { spline } from '../../../../body/figure/generate/geometry/splines.mjs'
import { add, at, dot, FEATURES, flesh, mix, solve, sub, unit } from './body.mjs'

export const BOX = { w: 240, h: 200, margin: 7 }
const G = 2 // field samples per drawing unit
const TOL = 0.66,
  FILL = 1,
  BAND = 22 // fitting tolerances (outlines; fills, whose edge the outline hides) and reach of the fields, in samples
const INK = 1.5,
  FINE = 1,
  HEM = 0.8

// ------------------------------------------------------------------ camera ---
// yaw 0 looks at the face, 90 sees the body face right, -90 left, 180 the back; pitch looks down
export function camera({ yaw = 0, pitch = 0, scale = 1, shift = [0, 0] }) {
  const c = Math.cos((yaw * Math.PI) / 180),
    s = Math.sin((yaw * Math.PI) / 180),
    e = Math.cos((pitch * Math.PI) / 180),
    f = Math.sin((pitch * Math.PI) / 180)
  const dir = (v) => {
    const X = v[0] * c + v[2] * s,
      D = v[2] * c - v[0] * s
    return [X, v[1] * e - D * f, D * e + v[1] * f]
  }
  return {
    scale,
    dir,
    plane: (p) => dir(p).slice(0, 2),
    depth: (p) => dir(p)[2], // centimetres in the picture plane
    grid: (p) => {
      const q = dir(p)
      return [(shift[0] + q[0] * scale) * G, (shift[1] - q[1] * scale) * G]
    },
  }
}

// ------------------------------------------------------------------ fields ---
function hullPolygon(discs) {
  // convex hull of discs [x, y, r]
  const pts = []
  for (const [x, y, r] of discs) {
    const n = r < 0.3 ? 1 : Math.max(20, Math.ceil(r * 1.6))
    for (let i = 0; i < n; i++) {
      const a = (2 * Math.PI * (i + 0.5)) / n
      pts.push(n === 1 ? [x, y] : [x + r * Math.cos(a), y + r * Math.sin(a)])
    }
  }
  pts.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (list) => {
    const out = []
    for (const p of list) {
      while (
        out.length > 1 &&
        (out.at(-1)[0] - out.at(-2)[0]) * (p[1] - out.at(-2)[1]) -
          (out.at(-1)[1] - out.at(-2)[1]) * (p[0] - out.at(-2)[0]) <=
          1e-9
      )
        out.pop()
      out.push(p)
    }
    out.pop()
    return out
  }
  return [...half(pts), ...half(pts.slice().reverse())]
}
function blend(a, b, r) {
  // smooth union of b into a, inside b's box only
  for (let j = 0; j < b.h; j++) {
    const y = j + b.y0 - a.y0
    if (y < 0 || y >= a.h) continue
    for (let i = 0; i < b.w; i++) {
      const x = i + b.x0 - a.x0
      if (x < 0 || x >= a.w) continue
      const k = y * a.w + x,
        p = a.v[k],
        q = b.v[j * b.w + i],
        h = r > 0 ? Math.max(0, r - Math.abs(p - q)) / r : 0
      a.v[k] = Math.min(p, q) - (h * h * r) / 4
    }
  }
  return a
}
const discs = (hull, cam) => hull.map((b) => [...cam.grid(b.p), b.r * cam.scale * G])
function fieldOf(hulls, cam, r = 0, grow = 0) {
  const polys = hulls.map((h) => hullPolygon(discs(h, cam).map((d) => [d[0], d[1], d[2] + grow])))
  let b = [Infinity, Infinity, -Infinity, -Infinity]
  for (const p of polys)
    for (const [x, y] of p) b = [Math.min(b[0], x), Math.min(b[1], y), Math.max(b[2], x), Math.max(b[3], y)]
  const f = makeField(b[0] - BAND, b[1] - BAND, b[2] + BAND, b[3] + BAND)
  for (const p of polys) blend(f, polygonField([p], BAND), r)
  return f
}
const enlarge = (f, m) => {
  m = Math.ceil(m)
  const g = makeField(f.x0 - m, f.y0 - m, f.x0 + f.w - 1 + m, f.y0 + f.h - 1 + m)
  return blend(g, f, 0)
}
const copy = (f) => ({ ...f, v: f.v.slice() })
function apply(f, fn) {
  for (let j = 0; j < f.h; j++)
    for (let i = 0; i < f.w; i++) {
      const k = j * f.w + i
      f.v[k] = fn(f.v[k], i + f.x0, j + f.y0)
    }
  return f
}
const look = (f, x, y) => sample(f, x, y, 1e3)

// A hem: which side of a ring around a limb a picture point lies on (positive beyond it).
// The near half of the ring bulges, as a ring around a round limb does.
function hem(cam, p, dir, r, lift = 0) {
  const o = cam.grid(p),
    q = cam.dir(unit(dir)),
    l = hypot(q[0], q[1])
  if (l < 0.28) return null
  const u = [q[0] / l, -q[1] / l],
    R = r * cam.scale * G,
    k = -q[2] * R
  return (x, y) => {
    const dx = x - o[0],
      dy = y - o[1],
      w = Math.abs(dx * -u[1] + dy * u[0]) / R,
      s = Math.min(1, w)
    return dx * u[0] + dy * u[1] - k * Math.sqrt(1 - s * s) - lift * R * Math.max(0, w - 1)
  }
}

// ------------------------------------------------------------------- paths ---
let STEP = 10 // coordinates per drawing unit
const num = (v) => String(Math.round((v / G) * STEP) / STEP + 0)
const pt = (p) => `${num(p[0])} ${num(p[1])}`
// a curve that hardly bends becomes a straight line
function pathOf({ start, curves }, close) {
  let d = `M${pt(start)}`,
    p = start
  for (const c of curves) {
    const q = c.at(-1),
      L = hypot(q[0] - p[0], q[1] - p[1]) || 1,
      off = (v) => Math.abs((v[0] - p[0]) * (q[1] - p[1]) - (v[1] - p[1]) * (q[0] - p[0])) / L
    d += c.length === 1 || (off(c[0]) < 0.25 && off(c[1]) < 0.25) ? `L${pt(q)}` : `C${c.map(pt).join(' ')}`
    p = q
  }
  return d + (close ? 'Z' : '')
}
const rough = (fn) => {
  STEP = 1
  try {
    return fn()
  } finally {
    STEP = 10
  }
} // for fills under an outline: whole units will do
const closedPaths = (f, minArea = 30, tol = TOL) =>
  tol === FILL ? rough(() => closed(f, minArea, 0.8)) : closed(f, minArea, tol)
const closed = (f, minArea, tol) =>
  contours(f, 0, minArea)
    .map((l) => pathOf(fitClosed(smoothLoop(resample(l, 1.6, true), 3), tol), true))
    .join('')
// the outline of a field as open runs, leaving out what `skip` says
function outlines(f, skip, minRun = 4, hidden = null) {
  // short runs go, those under `hidden` even when a little longer
  const out = []
  for (const raw of contours(f, 0, 30)) {
    const loop = smoothLoop(resample(raw, 1.6, true), 3),
      n = loop.length,
      gone = loop.map((p) => skip(p[0], p[1]))
    if (!gone.some(Boolean)) {
      out.push(pathOf(fitClosed(loop, TOL), true))
      continue
    }
    const from = gone.findIndex((g, i) => g && !gone[(i + 1) % n])
    if (from < 0) continue
    let run = []
    const flush = () => {
      if (run.length >= (hidden && run.every((p) => hidden(p[0], p[1])) ? minRun : Math.min(minRun, 4)))
        out.push(pathOf(fitCorners(run), false))
      run = []
    }
    for (let k = 1; k <= n; k++) {
      const i = (from + k) % n
      if (gone[i]) flush()
      else run.push(loop[i])
    }
    flush()
  }
  return out.join('')
}
function fitCorners(run) {
  // open fit that keeps sharp turns sharp
  const cuts = [0],
    u = (a, b) => Math.atan2(b[1] - a[1], b[0] - a[0])
  for (let i = 3; i < run.length - 3; i++) {
    let t = Math.abs(u(run[i - 3], run[i]) - u(run[i], run[i + 3]))
    if (t > Math.PI) t = 2 * Math.PI - t
    if (t > 0.9 && i - cuts.at(-1) > 4) cuts.push(i)
  }
  cuts.push(run.length - 1)
  const curves = []
  for (let c = 0; c + 1 < cuts.length; c++)
    curves.push(...fitOpen(run.slice(cuts[c], cuts[c + 1] + 1), TOL).curves)
  return { start: run[0], curves }
}

// -------------------------------------------------------------------- body ---
// a second tone on a part: its fill, and its hem as a fine line (also where `seam` says)
const dress = (host, f, fill, seam = () => false) => [
  { d: closedPaths(f, 40, 0.95), fill, stroke: 'none', weight: 0 },
  {
    d: outlines(f, (x, y) => look(host, x, y) > -1.3 && !seam(x, y), 5),
    fill: 'none',
    stroke: 'ink',
    weight: HEM,
  },
]
export function drawBody(pose, cam, opt = {}) {
  const body = solve(pose),
    F = flesh(body),
    L = body.limbs,
    S = cam.scale * G,
    cut = opt.cut == null ? null : opt.cut * G
  const rim = cut == null ? FILL : 0.95 // a crop edge has no outline to hide behind
  const trim = (f) => (cut == null ? f : apply(f, (v, _x, y) => Math.max(v, y - cut)))
  const cutAt = (_x, y) => cut != null && y > cut - 1.2
  const near = (p, r) => {
    const q = cam.grid(p)
    return (x, y) => hypot(x - q[0], y - q[1]) < r * S
  }

  // torso: trunk, pelvis, neck and the roots of the limbs, blended
  const T = enlarge(fieldOf([...F.trunk, ...F.pelvis, ...F.neck], cam, 3.4 * S), 26 * S)
  const neckOnly = fieldOf(F.neck, cam, 0, 1)
  blend(T, fieldOf(F.neck, cam), 3 * S)
  const bare = copy(T) // the torso without the roots of the limbs
  const own = { a: copy(T), l: copy(T) } // the torso with the roots of the arms only, of the legs only
  for (const s of F.stubs)
    for (const f of [T, own[s.limb[0]]]) blend(f, fieldOf([s.hull], cam), (s.limb[0] === 'a' ? 3 : 5) * S)
  trim(T)
  const parts = {}
  const f = body.frames
  // skin of the neck, above the collar
  const collar = hem(cam, at(f.neck, [0, -0.6, 0.6]), add(f.neck.y, f.neck.z, 0.5), 6.5, 2.2)
  const skin = collar
    ? apply(copy(T), (v, x, y) => Math.max(v, look(neckOnly, x, y) - 5 * S, -collar(x, y)))
    : null
  // leggings below the hem of the shirt
  const waist = hem(
    cam,
    at(f.pelvis, [0, 4.5, 0]),
    f.pelvis.y.map((v) => -v),
    16,
  )
  const seat = fieldOf(
    [...F.pelvis, ...F.stubs.filter((s) => s.limb[0] === 'l').map((s) => s.hull)],
    cam,
    5 * S,
    2,
  )
  const low = waist ? apply(copy(T), (v, x, y) => Math.max(v, look(seat, x, y) - 3 * S, -waist(x, y))) : null

  // limbs
  const upright =
    ['legL', 'legR'].every((id) => dot(unit(sub(L[id].knee, L[id].hip)), f.pelvis.y) < -0.8) &&
    Math.abs(cam.dir(f.pelvis.z)[2]) > 0.7
  const crotch = upright ? near(at(f.pelvis, [0, -12, 1]), 6) : () => false,
    fork = upright ? near(at(f.pelvis, [0, -9.5, 1]), 3.6) : () => false
  for (const id of ['armL', 'armR', 'legL', 'legR']) {
    const arm = id[0] === 'a',
      l = L[id],
      side = id[3]
    const U = F[`${id}u`],
      W = arm ? F[`${id}f`] : [...F[`${id}f`], ...F[`foot${side}`]]
    const root = arm ? l.shoulder : l.hip,
      joint = arm ? l.elbow : l.knee,
      jr = arm ? 3.7 : 5.2
    const fu = trim(fieldOf(U, cam, 1.5 * S)),
      ff = trim(fieldOf(W, cam, 1 * S))
    const d = pose.depth || {},
      split = d[`${id}u`] != null || d[`${id}f`] != null
    const front =
      cam.depth(arm ? mix(joint, l.wrist, 0.6) : mix(joint, l.ankle, 0.6)) >=
      cam.depth(mix(root, joint, 0.4)) - 0.5
        ? 'f'
        : 'u'
    const nearShirt = near(root, 18),
      nearRoot = near(root, arm ? 9.5 : 11.5),
      nearJoint = near(joint, jr * 1.5)
    const both = trim(
      blend(
        blend(
          makeField(
            Math.min(fu.x0, ff.x0),
            Math.min(fu.y0, ff.y0),
            Math.max(fu.x0 + fu.w, ff.x0 + ff.w),
            Math.max(fu.y0 + fu.h, ff.y0 + ff.h),
          ),
          fu,
          0,
        ),
        ff,
        0.7 * S,
      ),
    )
    const inTorso = (x, y) =>
      look(own[id[0]], x, y) < -0.2 && look(fu, x, y) < 2.5 && (nearRoot(x, y) || look(bare, x, y) > -0.5)
    // clothing
    let over
    if (arm) {
      const t = 0.5,
        ring = hem(cam, mix(l.shoulder, l.elbow, t), sub(l.elbow, l.shoulder), 4.4)
      const near2 = fieldOf(
        [
          [
            { p: l.shoulder, r: 5.3 },
            { p: mix(l.shoulder, l.elbow, t), r: 4.6 },
          ],
        ],
        cam,
        0,
        3,
      )
      over = (host) =>
        apply(copy(host), (v, x, y) =>
          Math.max(
            v,
            look(near2, x, y) - (ring ? 1.5 * S : 0),
            ring ? ring(x, y) : -9,
            front === 'f' ? -look(ff, x, y) + 0.3 : -9,
          ),
        )
    } else {
      const ring = hem(cam, mix(l.knee, l.ankle, 0.9), sub(l.ankle, l.knee), 3.4)
      const foot = fieldOf(F[`foot${side}`].slice(1), cam, 0, 1),
        low = fieldOf(
          [
            F[`foot${side}`][0],
            [
              { p: mix(l.knee, l.ankle, 0.86), r: 4 },
              { p: l.ankle, r: 3.6 },
            ],
          ],
          cam,
          0,
          1,
        )
      over = (host) =>
        apply(copy(host), (v, x, y) =>
          Math.max(v, Math.min(look(foot, x, y) - 1, Math.max(look(low, x, y) - 1, ring ? -ring(x, y) : -9))),
        )
    }
    const base = arm ? 'skin' : 'legs',
      cloth = arm ? 'top' : 'skin'
    const bent =
      !arm && ((pose.overShirt || []).includes(id) || dot(unit(sub(l.knee, l.hip)), f.pelvis.y) > 0.1)
    const shirt = (f) =>
      arm || bent || !waist
        ? f
        : apply(copy(f), (v, x, y) =>
            waist(x, y) < 0 && look(T, x, y) < 0.5 && nearShirt(x, y) ? Math.max(v, -waist(x, y)) : v,
          )
    const cover = (host, f) => dress(host, f, cloth, arm ? inTorso : () => false)
    const emit = (list) => list.filter((s) => s?.d)
    if (!split) {
      const top = front === 'f' ? ff : fu,
        under = front === 'f' ? fu : ff
      const crease = outlines(
        top,
        (x, y) =>
          !(look(under, x, y) < -1.2 && look(both, x, y) < -1.2) ||
          nearJoint(x, y) ||
          (front === 'u' && inTorso(x, y)),
        Math.round((4.4 * S) / 1.6),
        () => true,
      )
      parts[id] = {
        field: both,
        shapes: emit([
          { d: closedPaths(shirt(both), 30, rim), fill: base, stroke: 'none', weight: 0 },
          ...cover(both, over(both)),
          {
            d:
              outlines(
                both,
                (x, y) => inTorso(x, y) || (!arm && fork(x, y)) || cutAt(x, y),
                Math.round((6 * S) / 1.6),
                (x, y) => look(T, x, y) < -1.5,
              ) + crease,
            fill: 'none',
            stroke: 'ink',
            weight: INK,
          },
        ]),
      }
    } else {
      parts[`${id}u`] = {
        field: fu,
        shapes: emit([
          { d: closedPaths(shirt(fu), 30, rim), fill: base, stroke: 'none', weight: 0 },
          ...(arm ? cover(fu, over(fu)) : []),
          {
            d: outlines(
              fu,
              (x, y) =>
                inTorso(x, y) || cutAt(x, y) || (look(ff, x, y) < -0.2 && near(joint, jr * 1.3)(x, y)),
            ),
            fill: 'none',
            stroke: 'ink',
            weight: INK,
          },
        ]),
      }
      parts[`${id}f`] = {
        field: ff,
        shapes: emit([
          { d: closedPaths(ff, 30, rim), fill: base, stroke: 'none', weight: 0 },
          ...(arm ? [] : cover(ff, over(ff))),
          {
            d: outlines(ff, (x, y) => cutAt(x, y) || (look(fu, x, y) < -0.2 && near(joint, jr * 1.3)(x, y))),
            fill: 'none',
            stroke: 'ink',
            weight: INK,
          },
        ]),
      }
    }
    parts[`_${id}`] = { both }
  }
  const limbAt = (x, y) =>
    ['armL', 'armR', 'legL', 'legR'].some((id) => {
      const l = L[id],
        arm = id[0] === 'a'
      return (
        look(parts[`_${id}`].both, x, y) < -0.2 &&
        (near(arm ? l.shoulder : l.hip, arm ? 9.5 : 11.5)(x, y) || look(bare, x, y) > 1)
      )
    })
  parts.torso = {
    field: T,
    shapes: [
      { d: closedPaths(T, 30, rim), fill: 'top', stroke: 'none', weight: 0 },
      ...(low ? dress(T, low, 'legs') : []),
      ...(skin ? dress(T, skin, 'skin') : []),
      {
        d: outlines(
          T,
          (x, y) => limbAt(x, y) || crotch(x, y) || cutAt(x, y),
          Math.round((6 * S) / 1.6),
          (x, y) => ['armL', 'armR', 'legL', 'legR'].some((id) => look(parts[`_${id}`].both, x, y) < -1.5),
        ),
        fill: 'none',
        stroke: 'ink',
        weight: INK,
      },
    ].filter((s) => s?.d),
  }

  // head
  const H = trim(blend(fieldOf(F.head, cam, 1.6 * S), fieldOf(F.ears, cam), 0.6 * S))
  const facing = cam.dir(f.head.z)[2]
  const face = fieldOf(F.face, cam)
  const hair = apply(fieldOf(F.hair, cam), (v, x, y) =>
    Math.max(v, look(H, x, y) - 0.9 * S, facing > -0.35 ? -look(face, x, y) : -9),
  )
  const all = blend(copy(H), hair, 0.5)
  const nape = near(at(f.head, [0, 0, -4.6]), 5.2 * Math.sqrt(Math.max(0, 1 - facing * facing * 1.25)))
  const shown = FEATURES.filter(
    (k) =>
      cam.dir(
        add(
          add(
            f.head.x.map((c) => c * k.n[0]),
            f.head.y,
            k.n[1],
          ),
          f.head.z,
          k.n[2],
        ),
      )[2] > (k.min ?? 0.22),
  )
  const curve = (k) =>
    spline(
      k.pts.map((p) => cam.grid(at(f.head, p))),
      false,
    )
  const lines = shown.filter((k) => !k.ear).map((k) => fitOpen(resample(curve(k), 1, false), 0.3)),
    ear = shown.find((k) => k.ear)
  parts.head = {
    field: all,
    shapes: [
      { d: closedPaths(H, 30, rim), fill: 'skin', stroke: 'none', weight: 0 },
      ...dress(all, hair, 'hair'),
      {
        d: outlines(all, (x, y) => (look(T, x, y) < -0.5 && nape(x, y)) || cutAt(x, y)),
        fill: 'none',
        stroke: 'ink',
        weight: INK,
      },
      ear && {
        d: pathOf(fitClosed(resample(curve({ pts: [...ear.pts, ear.pts[0]] }), 1, true), 0.3), true),
        fill: 'skin',
        stroke: 'ink',
        weight: FINE,
      },
      lines.length &&
        !opt.plainFace && {
          d: lines.map((l) => pathOf(l, false)).join(''),
          fill: 'none',
          stroke: 'ink',
          weight: FINE,
        },
    ].filter((s) => s?.d),
  }

  // order of drawing: by depth against the torso, unless the pose says otherwise
  const d = pose.depth || {},
    mid = cam.depth(mix(body.joints.pelvis, body.joints.upper, 0.6)),
    depths = { torso: 0, head: d.head ?? 0.5 }
  for (const id of ['armL', 'armR', 'legL', 'legR']) {
    const l = L[id],
      arm = id[0] === 'a'
    const own = arm
      ? (cam.depth(l.elbow) + cam.depth(l.wrist)) / 2 - mid
      : (cam.depth(l.hip) + cam.depth(l.knee) + cam.depth(l.ankle)) / 3 - cam.depth(body.joints.pelvis)
    const auto = own > -3 ? Math.max(own, 1) : own
    if (parts[id]) depths[id] = d[id] ?? auto
    else {
      depths[`${id}u`] = d[`${id}u`] ?? auto
      depths[`${id}f`] = d[`${id}f`] ?? auto
    }
  }
  const hide = opt.hide || []
  const list = Object.entries(depths)
    .filter(([id]) => !hide.includes(id))
    .map(([id, depth]) => ({ id, depth, ...parts[id] }))
  // a part that others hide entirely is left out
  list.sort((a, b) => a.depth - b.depth)
  const seen = list.filter(
    (p, i) =>
      !contours(p.field, 0, 30).every((loop) =>
        loop
          .filter((_, k) => k % 6 === 0)
          .every(([x, y]) => list.slice(i + 1).some((q) => look(q.field, x, y) < 0.9)),
      ),
  )
  return { body, list: seen }
}
// a dashed outline of chosen parts in another position
export function ghost(pose, cam, ids, opt = {}) {
  const { list } = drawBody(pose, cam, opt)
  const use = list.filter((p) => ids.includes(p.id))
  const box = use.reduce(
    (b, { field: q }) => [
      Math.min(b[0], q.x0),
      Math.min(b[1], q.y0),
      Math.max(b[2], q.x0 + q.w),
      Math.max(b[3], q.y0 + q.h),
    ],
    [1e9, 1e9, -1e9, -1e9],
  )
  const f = makeField(...box)
  for (const p of use) blend(f, p.field, 0)
  return { d: closedPaths(f, 80), fill: 'none', stroke: 'prop', weight: 1.3, dash: [4, 3] }
}

// ------------------------------------------------------------ props, arrows ---
// { hull: [[x, y, z, r?], ...] }, or { rope: [[x, y, z], ...], r }, or { line: [...], curve }, each with fill, stroke, weight
const clip = (poly, bottom) =>
  [
    [1, 0, 1],
    [-1, 0, 1 - BOX.w],
    [0, 1, 1],
    [0, -1, -bottom],
  ].reduce((list, [a, b, c]) => {
    const side = (q) => a * q[0] + b * q[1] - c * G,
      out = [] // keep what lies inside the picture
    list.forEach((q, i) => {
      const p = list[(i + list.length - 1) % list.length],
        u = side(p),
        v = side(q)
      if (u < 0 !== v < 0) out.push([0, 1].map((k) => p[k] + ((q[k] - p[k]) * u) / (u - v)))
      if (v >= 0) out.push(q)
    })
    return out
  }, poly)
export function drawProp(p, cam, bottom = BOX.h - 1) {
  const stroke = p.stroke ?? 'prop',
    weight = p.weight ?? 1.2,
    dash = p.dash
  const g = (q) => cam.grid(q),
    tail = { stroke, weight, ...(dash ? { dash } : {}) }
  if (p.hull) {
    const poly = clip(hullPolygon(p.hull.map((q) => [...g(q), (q[3] || 0) * cam.scale * G])), bottom)
    if (poly.length < 3) return null
    const round = p.hull.some((q) => q[3])
    const d = round ? pathOf(fitClosed(resample(poly, 1.6, true), 0.35), true) : `M${poly.map(pt).join('L')}Z`
    return { d, fill: p.fill ?? 'prop', ...tail }
  }
  if (p.rope) {
    const pts = spline(p.rope.map(g), false, 3),
      q = pts.slice(1).map((b, i) => ({ a: pts[i], b })),
      r = p.r * cam.scale * G
    const polys = q.map((s) =>
      hullPolygon([
        [...s.a, r],
        [...s.b, r],
      ]),
    )
    let b = [1e9, 1e9, -1e9, -1e9]
    for (const o of polys)
      for (const [x, y] of o) b = [Math.min(b[0], x), Math.min(b[1], y), Math.max(b[2], x), Math.max(b[3], y)]
    const f = makeField(b[0] - BAND, b[1] - BAND, b[2] + BAND, b[3] + BAND)
    for (const o of polys) blend(f, polygonField([o], BAND), 0)
    return { d: closedPaths(f), fill: p.fill ?? 'prop', ...tail }
  }
  if (p.poly) {
    // a smooth closed shape, straight from the picture plane (x right, y up)
    const q = cam.grid([0, 0, 0]),
      pts = p.poly.map(([x, y, c]) => [q[0] + x * cam.scale * G, q[1] - y * cam.scale * G, c])
    const loop = resample(spline(pts, !p.open, 2), 1.6, !p.open)
    return {
      d: p.open ? pathOf(fitOpen(loop, 0.5), false) : pathOf(fitClosed(loop, 0.5), true),
      fill: p.open ? 'none' : (p.fill ?? 'prop'),
      ...tail,
    }
  }
  const pts = p.line.map(g)
  return {
    d: p.curve
      ? pathOf(fitOpen(resample(spline(pts, false), 1.5, false), 0.4), false)
      : `M${pts.map(pt).join('L')}`,
    fill: 'none',
    ...tail,
  }
}
// arrow: points in centimetres of the picture plane, from a joint; head at the end (and at the start)
export function drawArrow(a, cam, joints) {
  const o = cam.plane(a.from ? joints[a.from] : [0, 0, 0]),
    base = cam.grid([0, 0, 0])
  const pts = a.pts.map(([u, v]) => [
    base[0] + (o[0] + u) * cam.scale * G,
    base[1] - (o[1] + v) * cam.scale * G,
  ])
  const line = pts.length > 2 ? resample(spline(pts, false), 1.5, false) : pts,
    n = line.length
  const head = (tip, back) => {
    const w = Math.atan2(tip[1] - back[1], tip[0] - back[0]),
      s = (a.size ?? 7) * G,
      q = (k) => [tip[0] - s * Math.cos(w + k), tip[1] - s * Math.sin(w + k)]
    return `M${pt(q(0.55))}L${pt(tip)}L${pt(q(-0.55))}`
  }
  let d = pts.length > 2 ? pathOf(fitOpen(line, 0.4), false) : `M${line.map(pt).join('L')}`
  const k = Math.min(n - 1, 4)
  d += head(line[n - 1], line[n - 1 - k])
  if (a.both) d += head(line[0], line[k])
  return { d, fill: 'none', stroke: 'accent', weight: 3 }
}
