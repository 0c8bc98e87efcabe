// Builds ../drawings.json, or the file named. With ids it builds only these, into the same file.
// Run: node src/core/reference/exercises/generate/build.mjs [FILE] [S1 S2 ...]
import fs from 'node:fs'
import { solve } from './body.mjs'
import { BOX, camera, drawArrow, drawBody, drawProp, ghost } from './draw.mjs'
import { DRAWINGS } from './poses.mjs'

const ART_VERSION = 3
const args = process.argv.slice(2)
const named = args.find((a) => !/^S\d+$/.test(a))
const out = named ?? new URL('../drawings.json', import.meta.url)
const PALETTE = {
  skin: { use: 'fill', light: '#f4dcc6', dark: '#a58a76', print: '#f4dcc6' },
  top: { use: 'fill', light: '#b9d3d0', dark: '#3f6a67', print: '#c4dad7' },
  legs: { use: 'fill', light: '#8fa3ab', dark: '#46545b', print: '#9fb1b8' },
  hair: { use: 'fill', light: '#6e5d50', dark: '#2c2520', print: '#7a6a5d' },
  prop: {
    use: 'fill and stroke',
    light: { fill: '#ebe2d3', stroke: '#9a8d79' },
    dark: { fill: '#3a3733', stroke: '#8d8475' },
    print: { fill: '#eee7db', stroke: '#8c806d' },
  },
  ink: { use: 'stroke', light: '#2b2723', dark: '#efeae2', print: '#23201c' },
  accent: { use: 'stroke', light: '#0f6b66', dark: '#6cc5bd', print: '#0f6b66' },
}

// the extent of a panel's content in centimetres of the picture plane
function extent(panel, cam) {
  let b = [Infinity, Infinity, -Infinity, -Infinity]
  const put = ([x, y], r) => {
    b = [Math.min(b[0], x - r), Math.min(b[1], y - r), Math.max(b[2], x + r), Math.max(b[3], y + r)]
  }
  if (panel.focus) {
    const f = panel.focus
    return f
  }
  const { joints } = solve(panel.pose)
  const R = {
    crown: 0.5,
    chin: 3,
    nose: 1,
    face: 9,
    hand: 8,
    toe: 4,
    ankle: 6,
    knee: 5,
    elbow: 4,
    wrist: 4,
    hip: 10,
    shoulder: 5,
    upper: 11,
    mid: 10,
    lumbar: 9,
    neck: 6,
    head: 6,
    pelvis: 10,
  }
  for (const [k, p] of Object.entries(joints)) put(cam.plane(p), R[k.replace(/[LR]$/, '')] ?? 5)
  for (const p of panel.fit || []) put(cam.plane(p), 1)
  return b
}
export function buildDrawing(def) {
  const panels = def.panels.map((p) => ({ ...def.shared, ...p, cam: { ...def.cam, ...p.cam } }))
  const sets = panels.map((p) => extent(p, camera(p.cam)))
  const join = sets.reduce((a, b) => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ])
  return {
    id: def.id,
    title: def.title,
    alt: def.alt,
    panels: panels.map((p, i) => {
      const b = def.each ? sets[i] : join,
        scale = p.cam.scale ?? def.scale ?? 1.06
      const nudge = p.nudge || def.nudge || [0, 0]
      const shift = [
        BOX.w / 2 - ((b[0] + b[2]) / 2) * scale + nudge[0],
        BOX.h / 2 + ((b[1] + b[3]) / 2) * scale + nudge[1],
      ]
      const cam = camera({ ...p.cam, scale, shift })
      const opt = { cut: p.cut, hide: p.hide, plainFace: p.plainFace, loose: p.loose }
      const drawn = p.pose ? drawBody(p.pose, cam, opt) : { list: [], body: { joints: {} } }
      const joints = drawn.body.joints
      const props = (typeof p.props === 'function' ? p.props(drawn.body) : p.props || []).filter(Boolean)
      const items = drawn.list.map((q) => ({ depth: q.depth, shapes: q.shapes }))
      for (const q of props)
        items.push({
          depth: q.depth ?? -1000,
          shapes: [drawProp(q, cam, p.cut ?? BOX.h - 1)].filter(Boolean),
        })
      if (p.ghost)
        items.push({ depth: p.ghost.depth ?? -500, shapes: [ghost(p.ghost.pose, cam, p.ghost.parts, opt)] })
      items.sort((a, b) => a.depth - b.depth)
      const shapes = items.flatMap((q) => q.shapes)
      for (const a of p.arrows || []) shapes.push(drawArrow(a, cam, joints))
      return {
        viewBox: `0 0 ${BOX.w} ${BOX.h}`,
        ...(p.caption ? { caption: p.caption } : {}),
        ...(p.cut ? { cut: true } : {}),
        shapes: shapes.map((s) => ({ ...s, weight: Math.round(s.weight * 100) / 100 })),
      }
    }),
  }
}
const only = args.filter((a) => a !== named)
let drawings = []
if (only.length && fs.existsSync(out)) drawings = JSON.parse(fs.readFileSync(out, 'utf8')).drawings
for (const def of DRAWINGS) {
  if (only.length && !only.includes(def.id)) continue
  solve.warnings.length = 0
  const d = buildDrawing(def),
    i = drawings.findIndex((q) => q.id === d.id)
  if (i < 0) drawings.push(d)
  else drawings[i] = d
  for (const w of new Set(solve.warnings)) console.log(def.id, w)
}
drawings.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
const text = `{"artVersion":${ART_VERSION},"palette":${JSON.stringify(PALETTE)},"drawings":[\n${drawings.map((d) => JSON.stringify(d)).join(',\n')}\n]}\n`
fs.writeFileSync(out, text)
console.log(
  drawings.length,
  'drawings',
  drawings.reduce((n, d) => n + d.panels.length, 0),
  'panels',
  (text.length / 1000).toFixed(0),
  'kB',
)
