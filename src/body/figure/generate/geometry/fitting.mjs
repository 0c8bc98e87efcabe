// Least-squares cubic Bezier curves through polylines.
import { hypot } from './numbers.mjs'

const sub = (a, b) => [a[0] - b[0], a[1] - b[1]],
  dot = (a, b) => a[0] * b[0] + a[1] * b[1]
const unit = (a) => {
  const l = hypot(a[0], a[1]) || 1
  return [a[0] / l, a[1] / l]
}
// resample a polyline evenly
export function resample(p, step, closed) {
  const q = closed ? [...p, p[0]] : p
  let L = 0
  const acc = [0]
  for (let i = 1; i < q.length; i++) {
    L += hypot(q[i][0] - q[i - 1][0], q[i][1] - q[i - 1][1])
    acc.push(L)
  }
  const n = Math.max(closed ? 8 : 2, Math.round(L / step)),
    out = []
  let j = 0
  for (let i = 0; i < (closed ? n : n + 1); i++) {
    const s = (L * i) / n
    while (j < q.length - 2 && acc[j + 1] < s) j++
    const t = (s - acc[j]) / (acc[j + 1] - acc[j] || 1)
    out.push([q[j][0] + t * (q[j + 1][0] - q[j][0]), q[j][1] + t * (q[j + 1][1] - q[j][1])])
  }
  return out
}
export function smoothLoop(p, passes = 2, closed = true) {
  for (let k = 0; k < passes; k++)
    p = p.map((c, i) => {
      if (!closed && (i === 0 || i === p.length - 1)) return c
      const a = p[(i + p.length - 1) % p.length],
        b = p[(i + 1) % p.length]
      return [(a[0] + 2 * c[0] + b[0]) / 4, (a[1] + 2 * c[1] + b[1]) / 4]
    })
  return p
}
function tangentAt(p, i, closed, reach = 3) {
  const n = p.length,
    a = closed ? p[(i - reach + n) % n] : p[Math.max(0, i - reach)],
    b = closed ? p[(i + reach) % n] : p[Math.min(n - 1, i + reach)]
  return unit(sub(b, a))
}
// least-squares cubic through pts with fixed end tangents, splitting where it misses
function fitPart(pts, t1, t2, tol, out, depth = 0) {
  const n = pts.length
  if (n <= 2) {
    const d = hypot(...sub(pts[n - 1], pts[0])) / 3
    out.push([
      [pts[0][0] + t1[0] * d, pts[0][1] + t1[1] * d],
      [pts[n - 1][0] + t2[0] * d, pts[n - 1][1] + t2[1] * d],
      pts[n - 1],
    ])
    return
  }
  let u = [0]
  for (let i = 1; i < n; i++) u.push(u[i - 1] + hypot(...sub(pts[i], pts[i - 1])))
  u = u.map((x) => x / u[n - 1])
  let best = null,
    worst = 0,
    at = 0
  for (let it = 0; it < 5; it++) {
    const bz = bezierFor(pts, u, t1, t2)
    worst = 0
    for (let i = 1; i < n - 1; i++) {
      const q = evalB(bz, u[i]),
        e = hypot(...sub(q, pts[i]))
      if (e > worst) {
        worst = e
        at = i
      }
    }
    best = bz
    if (worst < tol) {
      out.push([bz[1], bz[2], bz[3]])
      return
    }
    if (worst > tol * 12) break
    u = u.map((s, i) => newton(bz, pts[i], s))
  }
  if (depth > 30) {
    out.push([best[1], best[2], best[3]])
    return
  }
  at = Math.max(1, Math.min(n - 2, at))
  const r = Math.min(5, at, n - 1 - at),
    c = unit(sub(pts[at - r], pts[at + r]))
  fitPart(pts.slice(0, at + 1), t1, c, tol, out, depth + 1)
  fitPart(pts.slice(at), [-c[0], -c[1]], t2, tol, out, depth + 1)
}
function bezierFor(pts, u, t1, t2) {
  const n = pts.length,
    p0 = pts[0],
    p3 = pts[n - 1]
  let c00 = 0,
    c01 = 0,
    c11 = 0,
    x0 = 0,
    x1 = 0
  for (let i = 0; i < n; i++) {
    const s = u[i],
      m = 1 - s,
      b0 = m * m * m,
      b1 = 3 * s * m * m,
      b2 = 3 * s * s * m,
      b3 = s * s * s
    const a1 = [t1[0] * b1, t1[1] * b1],
      a2 = [t2[0] * b2, t2[1] * b2]
    c00 += dot(a1, a1)
    c01 += dot(a1, a2)
    c11 += dot(a2, a2)
    const r = [
      pts[i][0] - p0[0] * (b0 + b1) - p3[0] * (b2 + b3),
      pts[i][1] - p0[1] * (b0 + b1) - p3[1] * (b2 + b3),
    ]
    x0 += dot(a1, r)
    x1 += dot(a2, r)
  }
  const det = c00 * c11 - c01 * c01,
    L = hypot(...sub(p3, p0))
  let a = det ? (x0 * c11 - x1 * c01) / det : 0,
    b = det ? (c00 * x1 - c01 * x0) / det : 0
  if (!(a > L * 0.02) || a > L * 3) a = L / 3
  if (!(b > L * 0.02) || b > L * 3) b = L / 3
  return [p0, [p0[0] + t1[0] * a, p0[1] + t1[1] * a], [p3[0] + t2[0] * b, p3[1] + t2[1] * b], p3]
}
export function evalB(b, t) {
  const m = 1 - t,
    w = [m * m * m, 3 * t * m * m, 3 * t * t * m, t * t * t]
  return [0, 1].map((k) => w[0] * b[0][k] + w[1] * b[1][k] + w[2] * b[2][k] + w[3] * b[3][k])
}
function newton(b, p, t) {
  const q = evalB(b, t),
    m = 1 - t
  const d1 = [0, 1].map(
    (k) => 3 * (m * m * (b[1][k] - b[0][k]) + 2 * m * t * (b[2][k] - b[1][k]) + t * t * (b[3][k] - b[2][k])),
  )
  const d2 = [0, 1].map(
    (k) => 6 * (m * (b[2][k] - 2 * b[1][k] + b[0][k]) + t * (b[3][k] - 2 * b[2][k] + b[1][k])),
  )
  const r = sub(q, p),
    den = dot(d1, d1) + dot(r, d2)
  return den ? Math.max(0, Math.min(1, t - dot(r, d1) / den)) : t
}
// Fit an open polyline. Returns { start, curves }.
export function fitOpen(p, tol = 0.5, t1 = null, t2 = null) {
  const out = [],
    n = p.length
  t1 = t1 || unit(sub(p[Math.min(2, n - 1)], p[0]))
  t2 = t2 || unit(sub(p[Math.max(0, n - 3)], p[n - 1]))
  fitPart(p, t1, t2, tol, out)
  return { start: p[0], curves: out }
}
// Fit a closed polyline: cut it at its sharpest turns first, so that tips stay crisp.
export function fitClosed(p, tol = 0.5) {
  const n = p.length,
    turn = p.map((c, i) => {
      const a = p[(i - 3 + n) % n],
        b = p[(i + 3) % n],
        u = unit(sub(c, a)),
        w = unit(sub(b, c))
      return Math.acos(Math.max(-1, Math.min(1, dot(u, w))))
    })
  let cuts = []
  const order = turn.map((t, i) => [t, i]).sort((a, b) => b[0] - a[0])
  for (const [t, i] of order) {
    if (t < 0.6) break
    if (cuts.every((c) => Math.min(Math.abs(c - i), n - Math.abs(c - i)) > 6)) cuts.push(i)
  }
  if (cuts.length === 0) cuts = [order[0][1]]
  if (cuts.length === 1) cuts.push((cuts[0] + (n >> 1)) % n)
  cuts.sort((a, b) => a - b)
  const curves = []
  for (let c = 0; c < cuts.length; c++) {
    const from = cuts[c],
      to = c + 1 < cuts.length ? cuts[c + 1] : cuts[0] + n,
      part = []
    for (let i = from; i <= to; i++) part.push(p[i % n])
    const ta = tangentAt(p, from, true, 2),
      tb = tangentAt(p, to % n, true, 2)
    fitPart(part, ta, [-tb[0], -tb[1]], tol, curves)
  }
  return { start: p[cuts[0]], curves }
}
