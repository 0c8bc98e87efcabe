// The posable mannequin: bone lengths, joints, flesh. Units are centimetres of a 170 cm adult.
//
// Axes of the world and of the standing body: x to the body's left, y up, z forward; the
// floor is y = 0. A frame is { o, x, y, z }: an origin and the three axes of a body part.
// Flesh is a list of hulls; a hull is a list of balls { p, r }. Seen from any side, a hull of
// balls is the flat hull of discs, so an outline never needs more than plane geometry.

// ------------------------------------------------------------------ vectors ---
export const add = (a, b, k = 1) => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k]
export const sub = (a, b) => add(a, b, -1)
export const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a, b) => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const len = (a) => Math.sqrt(dot(a, a))
export const unit = (a) => {
  const l = len(a) || 1
  return [a[0] / l, a[1] / l, a[2] / l]
}
export const mix = (a, b, t) => a.map((v, i) => v + (b[i] - v) * t)
const rad = (a) => (a * Math.PI) / 180
const reject = (a, n) => add(a, n, -dot(a, n)) // the part of a square to n

// a point given in a frame's own axes
export const at = (F, p) => add(add(add(F.o, F.x, p[0]), F.y, p[1]), F.z, p[2])
// turn a frame about its own axes: flex bends forward, side leans left, twist turns left
export function turn(F, [flex = 0, side = 0, twist = 0] = []) {
  let { o, x, y, z } = F
  const spin = (a, b, deg) => {
    const c = Math.cos(rad(deg)),
      s = Math.sin(rad(deg))
    return [
      add(
        a.map((v) => v * c),
        b,
        s,
      ),
      add(
        b.map((v) => v * c),
        a,
        -s,
      ),
    ]
  }
  ;[z, x] = spin(z, x, twist)
  ;[y, z] = spin(y, z, flex)
  ;[y, x] = spin(y, x, side)
  return { o, x, y, z }
}

// -------------------------------------------------------------- proportions ---
export const LENGTH = {
  upperArm: 30,
  foreArm: 25,
  hand: 17.5,
  thigh: 41.5,
  shin: 41.3,
  foot: 25,
  head: 22.6,
  stature: 170,
}
const SPINE = {
  // joint offsets, each in the frame of the part below it
  lumbar: [0, 10, -2],
  mid: [0, 13, 0],
  upper: [0, 14, -0.5],
  neck: [0, 17, -1],
  head: [0, 8.5, 2.7],
}
const SHOULDER = [16.4, 11.3, -1.2],
  HIP = 9

// ------------------------------------------------------------------- solver ---
// two bones from a to the target; the middle joint goes towards the pole direction
function reach(a, target, l1, l2, pole, where) {
  let d = len(sub(target, a)),
    n = unit(sub(target, a)),
    miss = 0
  const far = (l1 + l2) * 0.9985
  if (d > far) {
    miss = d - far
    d = far
  }
  const c = (l1 * l1 + d * d - l2 * l2) / (2 * l1 * d),
    s = Math.sqrt(Math.max(0, 1 - c * c))
  let p = reject(pole, n)
  if (len(p) < 1e-3) p = reject([0.1, 0.2, 1], n)
  p = unit(p)
  const mid = add(add(a, n, l1 * c), p, l1 * s),
    end = add(a, n, d)
  if (miss > 0.6) solve.warnings.push(`${where}: target out of reach by ${miss.toFixed(1)} cm`)
  return { mid, end, side: p }
}
const by = (v, F) =>
  add(
    add(
      F.x.map((c) => c * v[0]),
      F.y,
      v[1],
    ),
    F.z,
    v[2],
  )

export function solve(pose) {
  const P = { o: pose.root || [0, 91, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] }
  const t = pose.pelvis || [],
    s = pose.spine || {}
  const pelvis = turn(turn(P, [0, 0, t[2] || 0]), [t[0] || 0, t[1] || 0, 0])
  const frames = { pelvis }
  let F = pelvis
  for (const k of ['lumbar', 'mid', 'upper', 'neck', 'head']) {
    F = frames[k] = turn({ ...F, o: at(F, SPINE[k]) }, s[k] || [])
  }
  const joints = {
    pelvis: pelvis.o,
    lumbar: frames.lumbar.o,
    mid: frames.mid.o,
    upper: frames.upper.o,
    neck: frames.neck.o,
    head: frames.head.o,
  }
  joints.crown = at(frames.head, [0, 17.6, 1])
  joints.chin = at(frames.head, [0, -4.4, 10])
  joints.nose = at(frames.head, [0, 2.9, 12.6])
  joints.face = at(frames.head, [0, 5, 4])
  const limbs = {}
  for (const side of ['L', 'R']) {
    // legs
    const m = side === 'L' ? 1 : -1,
      l = pose[`leg${side}`] || {},
      H = at(pelvis, [HIP * m, 0, 0])
    let knee, ankle, ahead
    if (l.at) {
      const r = reach(H, l.at, LENGTH.thigh, LENGTH.shin, l.pole || pelvis.z, `leg${side}`)
      knee = r.mid
      ankle = r.end
      ahead = r.side
    } else {
      const u = unit(l.up || pelvis.y.map((v) => -v)),
        f = unit(l.fore || u)
      knee = add(H, u, LENGTH.thigh)
      ankle = add(knee, f, LENGTH.shin)
      ahead = sub(u, f)
      if (len(ahead) < 0.05) ahead = l.pole || pelvis.z
    }
    const sh = unit(sub(ankle, knee))
    let kz = reject(ahead, sh)
    if (len(kz) < 1e-3) kz = reject(pelvis.z, sh)
    kz = unit(kz)
    const fd = unit(l.foot || (Math.abs(kz[1]) < 0.75 && sh[1] < -0.5 ? [kz[0], 0, kz[2]] : kz))
    let fu = reject(l.footUp || sh.map((v) => -v), fd)
    if (len(fu) < 0.05) fu = reject(kz, fd)
    fu = unit(fu)
    limbs[`leg${side}`] = { hip: H, knee, ankle, kz, fd, fu, fx: cross(fu, fd), toes: l.toes || 0 }
    Object.assign(joints, {
      [`hip${side}`]: H,
      [`knee${side}`]: knee,
      [`ankle${side}`]: ankle,
      [`toe${side}`]: add(ankle, fd, 18),
    })
  }
  const waits = (side) => (pose[`arm${side}`]?.at?.joint ? 1 : 0) // an arm that aims at the other arm comes after it
  for (const side of ['L', 'R'].sort((a, b) => waits(a) - waits(b))) {
    // arms; a hand may aim at a point of the world, of a frame or near a joint
    const m = side === 'L' ? 1 : -1,
      flip = (v) => [v[0] * m, v[1], v[2]]
    const a = pose[`arm${side}`] || {},
      g = a.girdle || [0, 0] // girdle: raise, forward (cm)
    const S = at(frames.upper, flip(add(SHOULDER, [-(Math.abs(g[1]) * 0.25), g[0], g[1]])))
    let elbow, wrist
    if (a.at) {
      const target = Array.isArray(a.at)
        ? a.at
        : a.at.joint
          ? add(joints[a.at.joint], a.at.d || [0, 0, 0])
          : at(frames[a.at.on], a.at.p)
      const r = reach(
        S,
        target,
        LENGTH.upperArm,
        LENGTH.foreArm,
        a.pole || by(flip([0.5, -0.6, -0.6]), frames.upper),
        `arm${side}`,
      )
      elbow = r.mid
      wrist = r.end
    } else {
      const u = unit(a.up || by(flip([0.14, -1, 0.02]), frames.upper)),
        f = unit(a.fore || add(u, frames.upper.z, 0.18))
      elbow = add(S, u, LENGTH.upperArm)
      wrist = add(elbow, f, LENGTH.foreArm)
    }
    const d = unit(a.hand || sub(wrist, elbow))
    let n = reject(a.palm || frames.upper.x.map((v) => -v * m), d)
    if (len(n) < 0.05) n = reject(frames.upper.z, d)
    n = unit(n)
    limbs[`arm${side}`] = {
      shoulder: S,
      elbow,
      wrist,
      d,
      n,
      t: side === 'L' ? cross(n, d) : cross(d, n),
      curl: a.curl ?? 18,
      thumb: a.thumb ?? 1,
    }
    Object.assign(joints, {
      [`shoulder${side}`]: S,
      [`elbow${side}`]: elbow,
      [`wrist${side}`]: wrist,
      [`hand${side}`]: add(wrist, d, 8),
    })
  }
  return { frames, joints, limbs }
}
solve.warnings = []

// -------------------------------------------------------------------- flesh ---
const B = (p, r) => ({ p, r })
const pair = (F, [y, z, off, r]) => [B(at(F, [off, y, z]), r), B(at(F, [-off, y, z]), r)]
const chain = (list) =>
  list
    .slice(1)
    .map((b, i) => [list[i], b])
    .map((h) => h.flat())

// hulls of every part: torso (with neck and stubs of the limbs), head, hair, face, limbs
export function flesh(body) {
  const { frames: f, limbs } = body,
    out = {}
  const sec = {
    seat: pair(f.pelvis, [-1.5, -2, 7, 9.9]),
    hip: pair(f.pelvis, [8, -0.3, 5.8, 9.5]),
    waist: pair(f.lumbar, [7.5, 1.2, 4.2, 8.9]),
    ribs: pair(f.mid, [6.5, 1, 4.4, 9.7]),
    chest: pair(f.upper, [2.5, 0.1, 5.2, 10]),
    top: pair(f.upper, [8.5, -0.9, 7.2, 8]),
    clav: pair(f.upper, [12.6, -1.9, 9.5, 4.2]),
  }
  const trap = (m) => [B(at(f.neck, [0, 4, 0.3]), 4.6), B(at(f.upper, [m * 12.5, 13.2, -2.2]), 3.4)]
  out.trunk = [...chain([sec.hip, sec.waist, sec.ribs, sec.chest, sec.top, sec.clav]), trap(1), trap(-1)]
  out.pelvis = [[...sec.seat, ...sec.hip]]
  out.neck = [[B(at(f.neck, [0, -1.5, 0.3]), 5.7), B(at(f.head, [0, 1.2, 0]), 5.3)]]
  out.stubs = []
  for (const s of ['L', 'R']) {
    const a = limbs[`arm${s}`],
      l = limbs[`leg${s}`]
    out.stubs.push({ limb: `arm${s}`, hull: [B(a.shoulder, 4.9), B(mix(a.shoulder, a.elbow, 0.22), 4.5)] })
    out.stubs.push({ limb: `leg${s}`, hull: [B(l.hip, 8.8), B(mix(l.hip, l.knee, 0.25), 7.9)] })
    // arm
    const e = (t, r) => B(mix(a.shoulder, a.elbow, t), r),
      w = (t, r) => B(mix(a.elbow, a.wrist, t), r)
    out[`arm${s}u`] = chain([[e(0, 5.1)], [e(0.18, 4.9)], [e(0.55, 4.3)], [e(1, 3.7)]])
    const H = (u, v, n = 0) => add(add(add(a.wrist, a.d, u), a.t, v), a.n, n)
    const fingers = []
    ;[
      [3, 7.2],
      [1.05, 8.2],
      [-0.95, 7.8],
      [-2.85, 6.2],
    ].forEach(([v, L]) => {
      const c1 = rad(a.curl),
        c2 = rad(a.curl * 2.1),
        k = H(8.6, v),
        spread = v * 0.03
      const go = (p, c, l) => add(add(add(p, a.d, Math.cos(c) * l), a.n, Math.sin(c) * l), a.t, spread * l)
      const q = go(k, c1, L * 0.5),
        r = go(q, c2, L * 0.5)
      fingers.push([B(k, 1.15), B(q, 1.0)], [B(q, 1.0), B(r, 0.85)])
    })
    const th = a.thumb
    out[`arm${s}f`] = [
      ...chain([[w(0, 3.7)], [w(0.25, 3.95)], [w(0.7, 2.9)], [w(1, 2.35)]]),
      [w(1, 2.3), B(H(1, 1.4), 1.6), B(H(1, -1.4), 1.6), B(H(8.3, 2.8), 1.35), B(H(8.3, -2.7), 1.3)],
      ...fingers,
      [B(H(2, 1.6), 1.6), B(H(5, 2.9 + th * 1.6, 0.6), 1.3)],
      [B(H(5, 2.9 + th * 1.6, 0.6), 1.3), B(H(9, 3.4 + th * 2, 1), 1)],
    ]
    // leg
    const k = (t, r, back = 0) => B(add(mix(l.hip, l.knee, t), l.kz, -back), r),
      c = (t, r, back = 0) => B(add(mix(l.knee, l.ankle, t), l.kz, -back), r)
    out[`leg${s}u`] = chain([[k(0, 8.9)], [k(0.15, 8.5)], [k(0.55, 7.2)], [k(0.88, 5.6)], [k(1, 5.2)]])
    const Ft = (u, y, v) => add(add(add(l.ankle, l.fd, u), l.fu, y), l.fx, v)
    const te = rad(l.toes),
      toe = (u, v, r) => B(add(add(Ft(12.5, -5.3, v), l.fd, Math.cos(te) * u), l.fu, Math.sin(te) * u), r)
    out[`leg${s}f`] = [...chain([[c(0, 5.2)], [c(0.27, 5.3, 1)], [c(0.65, 4.1, 0.5)], [c(1, 3.2)]])]
    out[`foot${s}`] = [
      [c(1, 3.2), B(Ft(-2.8, -3.9, 0), 3.2)],
      [c(1, 3.1), B(Ft(4.5, -2.6, 0), 2.7), B(Ft(12.5, -5.2, 2.4), 1.8), B(Ft(12.5, -5.2, -2.2), 1.8)],
      [
        B(Ft(-2.8, -4.4, 0), 2.7),
        B(Ft(12.5, -5.4, 2.6), 1.7),
        B(Ft(12.5, -5.4, -2.4), 1.7),
        B(Ft(4, -3, 0), 2.4),
      ],
      [B(Ft(12.5, -5.3, 2.6), 1.8), B(Ft(12.5, -5.3, -2.4), 1.8), toe(5.4, 2, 1.25), toe(4, -2.2, 1.15)],
    ]
  }
  const h = f.head,
    both = (x, y, z, r) => [B(at(h, [x, y, z]), r), B(at(h, [-x, y, z]), r)]
  out.head = [
    [
      B(at(h, [0, 10, -0.7]), 7.4),
      B(at(h, [0, 10.3, 4]), 6.9),
      ...both(3, 7.2, 8, 2.5),
      ...both(3.7, 3.2, 6.8, 2.5),
      ...both(4.3, -0.2, 1.8, 2.1),
      ...both(1.1, -2.9, 9, 1.7),
    ],
    [B(at(h, [0, 6.8, 10.1]), 0.5), B(at(h, [0, 3, 11.7]), 0.75), B(at(h, [0, 2.6, 9.8]), 0.9)],
    [B(at(h, [0, 0.2, 10.1]), 0.75), B(at(h, [0, -1.2, 10]), 0.65)],
  ]
  out.ears = [1, -1].map((m) => [B(at(h, [7.2 * m, 7, 0]), 0.95), B(at(h, [6.9 * m, 4, 0.5]), 0.7)])
  out.hair = [[B(at(h, [0, 10.1, -0.8]), 7.9), B(at(h, [0, 10.6, 4]), 7.2), B(at(h, [0, 3.4, -3.6]), 4.2)]]
  out.face = [
    [
      ...both(3.6, 12.6, 10, 1.6),
      ...both(5.6, 10.6, 6.4, 2.2),
      ...both(6.2, 5, 3.4, 1.8),
      ...both(4.6, -2, 0.4, 3),
      ...both(5.4, 1.4, -1.6, 2.4),
      ...both(1, -4, 10, 3),
      B(at(h, [0, 5, 13]), 2),
    ],
  ]
  return out
}
// lines of the face and ears, in the head's own axes; shown when they face the viewer
export const FEATURES = [
  ...[1, -1].map((m) => ({
    n: [0.38 * m, 0, 0.92],
    pts: [
      [4.9 * m, 6.3, 9.2],
      [4.1 * m, 5.75, 9.8],
      [3.1 * m, 5.65, 10.1],
      [2.2 * m, 6.1, 10.2],
    ],
  })),
  {
    n: [0, 0, 1],
    pts: [
      [-2.1, -0.25, 10.2],
      [-1, -0.6, 10.7],
      [0, -0.7, 10.85],
      [1, -0.6, 10.7],
      [2.1, -0.25, 10.2],
    ],
    mouth: true,
  },
  {
    n: [0, 0, 1],
    min: 0.8,
    pts: [
      [-1.3, 2.6, 11],
      [-0.6, 2.0, 11.6],
      [0, 2.15, 11.8],
      [0.6, 2.0, 11.6],
      [1.3, 2.6, 11],
    ],
  },
  ...[1, -1].map((m) => ({
    n: [m, 0, 0],
    min: 0.5,
    ear: true,
    pts: [
      [7.3 * m, 5.2, 1.6],
      [7.4 * m, 7, 1.9],
      [7.5 * m, 8.3, 0.7],
      [7.5 * m, 7.9, -0.9],
      [7.4 * m, 6.1, -1],
      [7.3 * m, 4.2, -0.2],
      [7.2 * m, 3.5, 0.8],
      [7.2 * m, 4.2, 1.5],
    ],
  })),
]
