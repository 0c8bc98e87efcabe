// Path strings, written and read.
import { evalB } from './fitting.mjs'

// list of {start, curves}, a curve of one point being a straight line; map: point -> point; per: steps per unit (10 = one decimal)
export function pathString(list, map, close, per = 10) {
  const grid = (x) => Math.round(x * per) / per,
    num = (x) => String(Math.round(x * 10) / 10 + 0)
  return list
    .map(({ start, curves }) => {
      const pt = (p) => {
        const q = map([grid(p[0]), grid(p[1])]) // rounded before mirroring, so that both sides agree
        return `${num(q[0])} ${num(q[1])}`
      }
      return (
        'M' +
        pt(start) +
        curves.map((c) => (c.length === 1 ? 'L' : 'C') + c.map(pt).join(' ')).join('') +
        (close ? 'Z' : '')
      )
    })
    .join('')
}
// path string -> list of polylines (used by the checks and by later steps)
export function flatten(d, n = 10) {
  const tok = d.match(/[MLCZ]|-?\d+(?:\.\d+)?/g) || [],
    loops = []
  let i = 0,
    cur = null,
    p = null,
    cmd = ''
  while (i < tok.length) {
    if (/[MLCZ]/.test(tok[i])) cmd = tok[i++]
    if (cmd === 'Z') continue
    const take = () => [Number(tok[i++]), Number(tok[i++])]
    if (cmd === 'M') {
      p = take()
      cur = [p]
      loops.push(cur)
      cmd = 'L'
    } else if (cmd === 'L') {
      p = take()
      cur.push(p)
    } else if (cmd === 'C') {
      const b = [p, take(), take(), take()]
      for (let k = 1; k <= n; k++) cur.push(evalB(b, k / n))
      p = b[3]
    }
  }
  return loops
}
