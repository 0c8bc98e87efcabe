// Curves through points, as polylines.
import { hypot } from './numbers.mjs'

// Centripetal Catmull-Rom through the given points. A point [x, y, 1] is a corner.
export function spline(pts, closed = true, step = 2.5) {
  const n = pts.length
  if (n < 3) return pts.map((p) => [p[0], p[1]])
  const corners = []
  for (let i = 0; i < n; i++) if (pts[i][2]) corners.push(i)
  if (closed && corners.length === 0) {
    const out = []
    for (let i = 0; i < n; i++)
      segment(pts[(i + n - 1) % n], pts[i], pts[(i + 1) % n], pts[(i + 2) % n], step, out)
    return out
  }
  const out = []
  const run = (idx) => {
    for (let k = 0; k + 1 < idx.length; k++) {
      const a = pts[idx[k]],
        b = pts[idx[k + 1]]
      const before = k > 0 ? pts[idx[k - 1]] : reflect(b, a)
      const after = k + 2 < idx.length ? pts[idx[k + 2]] : reflect(a, b)
      segment(before, a, b, after, step, out)
    }
  }
  if (closed) {
    for (let c = 0; c < corners.length; c++) {
      const from = corners[c]
      const to = c + 1 < corners.length ? corners[c + 1] : corners[0] + n
      const idx = []
      for (let i = from; i <= to; i++) idx.push(i % n)
      run(idx)
    }
  } else {
    const cuts = [0, ...corners.filter((i) => i > 0 && i < n - 1), n - 1]
    for (let c = 0; c + 1 < cuts.length; c++) {
      const idx = []
      for (let i = cuts[c]; i <= cuts[c + 1]; i++) idx.push(i)
      run(idx)
    }
    out.push([pts[n - 1][0], pts[n - 1][1]])
  }
  return out
}
// end tangent of an open run: continue straight on
const reflect = (p, about) => [2 * about[0] - p[0], 2 * about[1] - p[1]]
function segment(p0, p1, p2, p3, step, out) {
  const d = (a, b) => Math.max(1e-3, Math.sqrt(hypot(a[0] - b[0], a[1] - b[1])))
  const t0 = 0,
    t1 = d(p0, p1),
    t2 = t1 + d(p1, p2),
    t3 = t2 + d(p2, p3)
  const len = hypot(p1[0] - p2[0], p1[1] - p2[1])
  const n = Math.max(1, Math.ceil(len / step))
  const mix = (a, b, ta, tb, t) => [
    ((tb - t) * a[0] + (t - ta) * b[0]) / (tb - ta),
    ((tb - t) * a[1] + (t - ta) * b[1]) / (tb - ta),
  ]
  for (let i = 0; i < n; i++) {
    const t = t1 + ((t2 - t1) * i) / n
    const a1 = mix(p0, p1, t0, t1, t),
      a2 = mix(p1, p2, t1, t2, t),
      a3 = mix(p2, p3, t2, t3, t)
    const b1 = mix(a1, a2, t0, t2, t),
      b2 = mix(a2, a3, t1, t3, t)
    out.push(mix(b1, b2, t1, t2, t))
  }
}
