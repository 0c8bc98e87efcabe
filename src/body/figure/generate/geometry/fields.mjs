// Signed distance fields on a one-unit grid: outlines are joined, cut and rounded as fields.
import { hypot } from './numbers.mjs'

// A field is { x0, y0, w, h, v } : samples on the integer grid, negative inside.
export function makeField(x0, y0, x1, y1, fill = 1e3) {
  x0 = Math.floor(x0)
  y0 = Math.floor(y0)
  x1 = Math.ceil(x1)
  y1 = Math.ceil(y1)
  const w = x1 - x0 + 1,
    h = y1 - y0 + 1
  return { x0, y0, w, h, v: new Float32Array(w * h).fill(fill) }
}
export function bounds(polys) {
  const b = [Infinity, Infinity, -Infinity, -Infinity]
  for (const p of polys)
    for (const [x, y] of p) {
      b[0] = Math.min(b[0], x)
      b[1] = Math.min(b[1], y)
      b[2] = Math.max(b[2], x)
      b[3] = Math.max(b[3], y)
    }
  return b
}
// Exact signed distance within `band` of the polygons' edges, clamped beyond it.
export function polygonField(polys, band = 14, box = null) {
  const b = bounds(polys)
  const f = box
    ? makeField(...box)
    : makeField(b[0] - band - 2, b[1] - band - 2, b[2] + band + 2, b[3] + band + 2)
  const { x0, y0, w, h, v } = f
  const d2 = new Float32Array(w * h).fill(band * band)
  for (const p of polys) {
    for (let i = 0; i < p.length; i++) {
      const a = p[i],
        c = p[(i + 1) % p.length]
      const ex = c[0] - a[0],
        ey = c[1] - a[1],
        L = ex * ex + ey * ey || 1e-9
      const xa = Math.max(0, Math.floor(Math.min(a[0], c[0]) - band) - x0),
        xb = Math.min(w - 1, Math.ceil(Math.max(a[0], c[0]) + band) - x0)
      const ya = Math.max(0, Math.floor(Math.min(a[1], c[1]) - band) - y0),
        yb = Math.min(h - 1, Math.ceil(Math.max(a[1], c[1]) + band) - y0)
      for (let yy = ya; yy <= yb; yy++)
        for (let xx = xa; xx <= xb; xx++) {
          const px = xx + x0 - a[0],
            py = yy + y0 - a[1]
          let t = (px * ex + py * ey) / L
          t = Math.max(0, Math.min(1, t))
          const dx = px - t * ex,
            dy = py - t * ey,
            q = dx * dx + dy * dy
          const k = yy * w + xx
          if (q < d2[k]) d2[k] = q
        }
    }
  }
  // sign by scan line, non-zero winding
  for (let yy = 0; yy < h; yy++) {
    const y = yy + y0 + 1e-4,
      xs = []
    for (const p of polys)
      for (let i = 0; i < p.length; i++) {
        const a = p[i],
          c = p[(i + 1) % p.length]
        if (a[1] <= y !== c[1] <= y)
          xs.push([a[0] + ((y - a[1]) / (c[1] - a[1])) * (c[0] - a[0]), a[1] < c[1] ? 1 : -1])
      }
    xs.sort((p, q) => p[0] - q[0])
    let j = 0,
      wind = 0
    for (let xx = 0; xx < w; xx++) {
      while (j < xs.length && xs[j][0] <= xx + x0) wind += xs[j++][1]
      const k = yy * w + xx,
        d = Math.sqrt(d2[k])
      v[k] = wind !== 0 ? -d : d
    }
  }
  return f
}
export function sample(f, x, y, outside = 1e3) {
  const i = x - f.x0,
    j = y - f.y0
  if (i < 0 || j < 0 || i > f.w - 1 || j > f.h - 1) return outside
  const a = Math.min(f.w - 2, Math.floor(i)),
    b = Math.min(f.h - 2, Math.floor(j)),
    s = i - a,
    t = j - b,
    k = b * f.w + a
  return (f.v[k] * (1 - s) + f.v[k + 1] * s) * (1 - t) + (f.v[k + f.w] * (1 - s) + f.v[k + f.w + 1] * s) * t
}
// combine b into a, cell by cell, where they overlap; `outside` is b beyond its box
export function combine(a, b, fn, outside = 1e3) {
  for (let yy = 0; yy < a.h; yy++)
    for (let xx = 0; xx < a.w; xx++) {
      const i = xx + a.x0 - b.x0,
        j = yy + a.y0 - b.y0
      const q = i >= 0 && j >= 0 && i < b.w && j < b.h ? b.v[j * b.w + i] : outside
      const k = yy * a.w + xx
      a.v[k] = fn(a.v[k], q)
    }
  return a
}
export const smoothMin = (r) => (a, b) => {
  if (r <= 0) return Math.min(a, b)
  const h = Math.max(0, r - Math.abs(a - b)) / r
  return Math.min(a, b) - (h * h * r) / 4
}
// a round cone (two circles and their tangents), as a polygon
export function capsule(x1, y1, r1, x2, y2, r2, n = 18) {
  const L = hypot(x2 - x1, y2 - y1),
    th = Math.atan2(y2 - y1, x2 - x1),
    be = Math.acos(Math.max(-1, Math.min(1, (r1 - r2) / L)))
  const out = []
  for (let i = 0; i <= n; i++) {
    const a = th - be + (2 * be * i) / n
    out.push([x2 + r2 * Math.cos(a), y2 + r2 * Math.sin(a)])
  }
  for (let i = 0; i <= n; i++) {
    const a = th + be + ((2 * Math.PI - 2 * be) * i) / n
    out.push([x1 + r1 * Math.cos(a), y1 + r1 * Math.sin(a)])
  }
  return out
}
