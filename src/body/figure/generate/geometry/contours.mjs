// Marching squares: from a field back to closed polylines.
export function contours(f, level = 0, minArea = 20) {
  const { x0, y0, w, h, v } = f
  const V = (i, j) => (i < 0 || j < 0 || i >= w || j >= h ? 1e3 : v[j * w + i] - level)
  const next = new Map()
  const cut = (i1, j1, i2, j2) => {
    const a = V(i1, j1),
      b = V(i2, j2),
      lim = (q) => Math.max(-20, Math.min(20, q))
    const t = lim(a) / (lim(a) - lim(b) || 1e-9)
    return [x0 + i1 + t * (i2 - i1), y0 + j1 + t * (j2 - j1)]
  }
  const key = (i, j, e) => ((j + 2) * (w + 4) + i + 2) * 2 + e // e 0: edge to the right, 1: edge downwards
  const pos = new Map()
  const link = (ka, kb) => {
    next.set(ka, kb)
  }
  for (let j = -1; j < h; j++)
    for (let i = -1; i < w; i++) {
      const c =
        (V(i, j) < 0 ? 1 : 0) |
        (V(i + 1, j) < 0 ? 2 : 0) |
        (V(i + 1, j + 1) < 0 ? 4 : 0) |
        (V(i, j + 1) < 0 ? 8 : 0)
      if (c === 0 || c === 15) continue
      const top = () => {
        const k = key(i, j, 0)
        if (!pos.has(k)) pos.set(k, cut(i, j, i + 1, j))
        return k
      }
      const right = () => {
        const k = key(i + 1, j, 1)
        if (!pos.has(k)) pos.set(k, cut(i + 1, j, i + 1, j + 1))
        return k
      }
      const bottom = () => {
        const k = key(i, j + 1, 0)
        if (!pos.has(k)) pos.set(k, cut(i, j + 1, i + 1, j + 1))
        return k
      }
      const left = () => {
        const k = key(i, j, 1)
        if (!pos.has(k)) pos.set(k, cut(i, j, i, j + 1))
        return k
      }
      switch (
        c // inside kept on one hand, so that loops run one way
      ) {
        case 1:
          link(top(), left())
          break
        case 2:
          link(right(), top())
          break
        case 3:
          link(right(), left())
          break
        case 4:
          link(bottom(), right())
          break
        case 6:
          link(bottom(), top())
          break
        case 7:
          link(bottom(), left())
          break
        case 8:
          link(left(), bottom())
          break
        case 9:
          link(top(), bottom())
          break
        case 11:
          link(right(), bottom())
          break
        case 12:
          link(left(), right())
          break
        case 13:
          link(top(), right())
          break
        case 14:
          link(left(), top())
          break
        case 5:
          link(top(), left())
          link(bottom(), right())
          break
        case 10:
          link(right(), top())
          link(left(), bottom())
          break
      }
    }
  const loops = [],
    seen = new Set()
  for (const k0 of next.keys()) {
    if (seen.has(k0)) continue
    const loop = []
    let k = k0
    while (k !== undefined && !seen.has(k)) {
      seen.add(k)
      loop.push(pos.get(k))
      k = next.get(k)
    }
    if (Math.abs(area(loop)) >= minArea) loops.push(loop)
  }
  return loops.sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)))
}
export function area(p) {
  let s = 0
  for (let i = 0; i < p.length; i++) {
    const a = p[i],
      b = p[(i + 1) % p.length]
    s += a[0] * b[1] - b[0] * a[1]
  }
  return s / 2
}
