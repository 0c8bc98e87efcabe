// Preview pages. Run: node generate/preview.mjs OUTDIR [ids...]; any browser renders the HTML.
// sheet.html and dark.html: all drawings, 1500 x 1700. print.html: six drawings at 40 mm and 150 dpi, greyscale (1510 x 490).
import fs from 'node:fs'

const { palette, drawings } = JSON.parse(
  fs.readFileSync(new URL('../drawings.json', import.meta.url), 'utf8'),
)
const [dir = '.', ...ids] = process.argv.slice(2)
const colour = (name, mode, use) =>
  name === 'none'
    ? 'none'
    : typeof palette[name][mode] === 'string'
      ? palette[name][mode]
      : palette[name][mode][use]
export const svg = (p, mode, w) =>
  `<svg viewBox="${p.viewBox}" width="${w}" xmlns="http://www.w3.org/2000/svg">${p.shapes
    .map(
      (s) =>
        `<path d="${s.d}" fill="${colour(s.fill, mode, 'fill')}" stroke="${colour(s.stroke, mode, 'stroke')}" stroke-width="${s.weight}" stroke-linejoin="round" stroke-linecap="round"${s.dash ? ` stroke-dasharray="${s.dash.join(' ')}"` : ''}/>`,
    )
    .join('')}</svg>`
const W = ids.length ? 460 : 232
const cell = (d, mode) =>
  `<figure style="width:${d.panels.length * (W + 4)}px"><div class="row">${d.panels.map((p) => `<div class="card" style="width:${W}px">${svg(p, mode, W)}${p.caption ? `<small>${p.caption}</small>` : ''}</div>`).join('')}</div><figcaption><b>${d.id}</b> ${d.title}</figcaption></figure>`
const style =
  'body{margin:14px;background:#fffdfa;color:#23201c;font:14px/1.3 Commissioner,"Noto Sans",sans-serif}.all{display:flex;flex-wrap:wrap;gap:12px 12px}figure{margin:0}.row{display:flex;gap:4px}.card{background:#f7f2ea;border-radius:8px;position:relative}.card svg{display:block}small{position:absolute;left:8px;bottom:3px;color:#6b645a}figcaption{padding:3px 2px 6px}'
fs.writeFileSync(
  `${dir}/sheet.html`,
  `<!doctype html><meta charset="utf-8"><style>${style}</style><div class="all">${drawings
    .filter((d) => !ids.length || ids.includes(d.id))
    .map((d) => cell(d, 'light'))
    .join('')}</div>`,
)
fs.writeFileSync(
  `${dir}/dark.html`,
  `<!doctype html><meta charset="utf-8"><style>${style} body{background:#1b1a18;color:#efeae2}.card{background:#232220}small{color:#a89f93}</style><div class="all">${drawings
    .filter((d) => !ids.length || ids.includes(d.id))
    .map((d) => cell(d, 'dark'))
    .join('')}</div>`,
)
const six = ['S1', 'S6', 'S11', 'S15', 'S16', 'S17']
    .map((i) => drawings.find((d) => d.id === i))
    .filter(Boolean),
  w40 = Math.round((40 / 25.4) * 150)
fs.writeFileSync(
  `${dir}/print.html`,
  `<!doctype html><meta charset="utf-8"><style>${style} body{filter:grayscale(1);background:#fff}.card{background:#fff;border:1px solid #bbb}</style><div class="all">${six.map((d) => `<figure><div class="row">${d.panels.map((p) => `<div class="card">${svg(p, 'print', w40)}</div>`).join('')}</div><figcaption><b>${d.id}</b> ${d.title}</figcaption></figure>`).join('')}</div>`,
)
