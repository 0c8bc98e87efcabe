// Draws preview pages as HTML with inline SVG (render them with any browser).
// Run: node generate/preview.mjs OUTDIR
// biome-ignore lint/style/noRestrictedImports: a script that builds the artwork, never part of the application
import fs from 'node:fs'

const fig = JSON.parse(fs.readFileSync(new URL('../figure.json', import.meta.url)))
const outDir = process.argv[2] || '.'
const HUES = {
  neck: '#d9a38f',
  trap: '#d98f7f',
  delt: '#cf9a78',
  cuff: '#c9866f',
  chest: '#d7a07e',
  lat: '#c98b84',
  abdo: '#d8b193',
  serr: '#c7a08c',
  glut: '#c58a78',
  quad: '#d39c83',
  ham: '#c79684',
  add: '#dcb39c',
  calf: '#cf9d8b',
  shin: '#d8ae96',
  arm: '#d39b86',
  fore: '#dab097',
  fascia: '#e9ddcb',
  tendon: '#ece3d3',
  face: '#e0bba6',
  hand: '#dcb39d',
}
const FAMILY = [
  [/^(fascia|tractus)/, 'fascia'],
  [/^tendo/, 'tendon'],
  [/^(occipito|tempor|masseter)/, 'face'],
  [/^(sterno|scaleni|splen|semispin|subocc|levator)/, 'neck'],
  [/^trapezius-trans/, 'chest'],
  [/^trapezius/, 'trap'],
  [/^deltoideus-acromialis/, 'quad'],
  [/^deltoideus/, 'delt'],
  [/^(infra|supra|teres|subscap|rhomb)/, 'cuff'],
  [/^pector/, 'chest'],
  [/^latiss/, 'lat'],
  [/^serratus/, 'serr'],
  [/^obliq/, 'shin'],
  [/^rectus-abd/, 'abdo'],
  [/^(glut|pirif|tensor)/, 'glut'],
  [/^(rectus-fem|vastus)/, 'quad'],
  [/^(biceps-fem|semi)/, 'ham'],
  [/^(adductor|gracilis|pectin|sartor|iliopsoas)/, 'add'],
  [/^(gastro|soleus|popli|tibialis-post|flexores-digitorum-pedis)/, 'calf'],
  [/^(tibialis|extensor-digitorum-longus|fibul)/, 'shin'],
  [/^(biceps|brachialis|triceps|coraco)/, 'arm'],
  [/^(thenar|hypoth|inteross)/, 'hand'],
]
export const tint = (id) => HUES[(FAMILY.find(([r]) => r.test(id)) || [0, 'fore'])[1]]
const W = { outline: 2.6, strong: 1.7, normal: 1.35, fine: 0.9 }
const lines = (v, ids = () => true) =>
  fig.views[v].details
    .filter((d) => ids(d))
    .map(
      (d) =>
        `<path d="${d.d}" fill="none" stroke="#3d3a3a" stroke-opacity="${d.weight === 'fine' ? 0.55 : 0.85}" stroke-width="${W[d.weight]}" stroke-linecap="round"/>`,
    )
    .join('')
const body = (v) => fig.views[v].outline.map((d) => `<path d="${d}" fill="#fbf6ef"/>`).join('')
const edge = (v, sw = W.outline) =>
  fig.views[v].outline
    .map((d) => `<path d="${d}" fill="none" stroke="#3d3a3a" stroke-width="${sw}" stroke-linejoin="round"/>`)
    .join('')
const muscle = (m, v, key = 'shapes', o = 0.75) =>
  m[key]?.[v]
    ? `<path d="${m[key][v]}" fill="${tint(m.muscle)}" fill-opacity="${o}" stroke="#8d5b4c" stroke-opacity=".55" stroke-width=".9"/>`
    : ''
const fibres = (m, v, key = 'fibres') =>
  m[key]?.[v]
    ? `<path d="${m[key][v]}" fill="none" stroke="#8d5b4c" stroke-opacity=".42" stroke-width=".8"/>`
    : ''
const view = (inner, x, y, w, h, vb = '0 0 1000 2000') =>
  `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="${vb}">${inner}</svg>`
const page = (name, w, h, content) =>
  fs.writeFileSync(
    `${outDir}/${name}.html`,
    `<meta charset="utf-8"><body style="margin:0;background:#fff"><svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="'DejaVu Sans',Helvetica,Arial,sans-serif">${content}</svg>`,
  )
const sup = (v) =>
  fig.muscles
    .filter((m) => m.layer === 'superficial')
    .map((m) => muscle(m, v) + fibres(m, v))
    .join('')

const names = { anterior: 'Anterior', posterior: 'Posterior', left: 'Left', right: 'Right' }
const four = [
  ['anterior', 0, '90 60 820 1880'],
  ['posterior', 1, '90 60 820 1880'],
  ['left', 2, '180 60 620 1880'],
  ['right', 3, '200 60 620 1880'],
]
page(
  'preview',
  2000,
  1320,
  `<rect width="2000" height="1320" fill="#fff"/>` +
    four
      .map(([v, i, vb]) => {
        const x = [20, 560, 1110, 1540][i],
          w = [540, 540, 430, 430][i]
        return (
          view(
            body(v) +
              sup(v) +
              lines(
                v,
                (d) =>
                  d.weight === 'outline' ||
                  /eye|brow|mouth|nose|nostril|^ear|navel|spine|C7|gluteal|finger|toe|malle|patella|crease|notch|clavicle|knuckle/.test(
                    d.id,
                  ),
              ) +
              edge(v),
            x,
            20,
            w,
            1240,
            vb,
          ) +
          `<text x="${x + w / 2}" y="1295" text-anchor="middle" font-size="22" fill="#555">${names[v]}</text>`
        )
      })
      .join(''),
)
page(
  'plain',
  2000,
  1320,
  `<rect width="2000" height="1320" fill="#fff"/>` +
    four
      .map(([v, i, vb]) =>
        view(body(v) + lines(v) + edge(v), [20, 560, 1110, 1540][i], 20, [540, 540, 430, 430][i], 1240, vb),
      )
      .join(''),
)
page(
  'soles',
  1000,
  1150,
  `<rect width="1000" height="1150" fill="#fff"/>` +
    view(body('soles') + sup('soles') + lines('soles') + edge('soles'), 0, 0, 1000, 1150, '100 540 800 920'),
)
const zt = ['#e8d9c5', '#d5e0da', '#e3d3dc', '#d6dcea', '#e9e3c9', '#d9e6ea', '#ead6cf']
page(
  'zones',
  2000,
  1320,
  four
    .map(([v, i, vb]) =>
      view(
        body(v) +
          fig.zones
            .map((z, k) =>
              z.shapes[v]
                ? `<path d="${z.shapes[v]}" fill="${zt[(k >> 1) % 7]}" stroke="#777" stroke-width="1"/>`
                : '',
            )
            .join('') +
          fig.cautionSites
            .map((c) =>
              c.shapes[v]
                ? `<path d="${c.shapes[v]}" fill="#c0392b" fill-opacity=".35" stroke="#c0392b"/>`
                : '',
            )
            .join('') +
          Object.values(fig.views[v].landmarks)
            .map((p) => `<circle cx="${p[0]}" cy="${p[1]}" r="3" fill="#123"/>`)
            .join('') +
          edge(v),
        [20, 560, 1110, 1540][i],
        20,
        [540, 540, 430, 430][i],
        1240,
        vb,
      ),
    )
    .join(''),
)
page(
  'deep',
  2000,
  1320,
  four
    .map(([v, i, vb]) =>
      view(
        body(v) +
          fig.muscles
            .filter((m) => m.layer === 'deep')
            .map((m) => muscle(m, v) + fibres(m, v))
            .join('') +
          fig.muscles.map((m) => muscle(m, v, 'full', 0.5)).join('') +
          lines(v) +
          edge(v),
        [20, 560, 1110, 1540][i],
        20,
        [540, 540, 430, 430][i],
        1240,
        vb,
      ),
    )
    .join(''),
)

// the back, enlarged: superficial on the client's left, deep on the client's right
{
  const v = 'posterior',
    w = 1900,
    h = 1640,
    X0 = 165,
    Y0 = 90,
    VW = 670,
    VH = 985,
    s = 1560 / VH,
    ox = (w - VW * s) / 2,
    oy = 60
  const P = ([x, y]) => [ox + (x - X0) * s, oy + (y - Y0) * s]
  const deepOrder = [
    'quadratus-lumborum',
    'multifidus',
    'longissimus-thoracis',
    'iliocostalis-thoracis',
    'iliocostalis-lumborum',
    'semispinalis',
    'suboccipitales',
    'splenius-cervicis',
    'splenius-capitis',
    'serratus-posterior-inferior',
    'serratus-posterior-superior',
    'rhomboidei',
    'levator-scapulae',
    'supraspinatus',
    'gluteus-minimus',
    'piriformis',
  ]
  const get = (n) => fig.muscles.find((m) => m.id === `${n}-right`)
  const tones = {
    rhomboidei: '#cf8f78',
    'serratus-posterior-superior': '#dfc0a4',
    'longissimus-thoracis': '#d4967f',
    'iliocostalis-thoracis': '#c98472',
    'iliocostalis-lumborum': '#c07a68',
    multifidus: '#deb59c',
    'quadratus-lumborum': '#b9776a',
    semispinalis: '#d9ab92',
    'splenius-capitis': '#c98a74',
    'splenius-cervicis': '#dcae94',
    'levator-scapulae': '#bb7462',
    supraspinatus: '#c27f6c',
    suboccipitales: '#b7705f',
    'serratus-posterior-inferior': '#e0c3a8',
    piriformis: '#c27f6c',
    'gluteus-minimus': '#d3a58d',
  }
  const tone = (m, d) =>
    `<path d="${d}" fill="${tones[m.muscle] || tint(m.muscle)}" fill-opacity="${/^(serratus|rhomb)/.test(m.muscle) ? 0.66 : 0.9}" stroke="#7c4a3c" stroke-opacity=".65" stroke-width=".8"/>`
  const supL = fig.muscles
    .filter((m) => m.side === 'left' && m.layer === 'superficial')
    .map((m) => muscle(m, v, 'shapes', 0.82) + fibres(m, v))
    .join('')
  const deepR =
    deepOrder
      .map((n) => {
        const m = get(n)
        return tone(m, m.shapes[v]) + fibres(m, v)
      })
      .join('') +
    ['infraspinatus', 'teres-major', 'teres-minor']
      .map((n) => {
        const m = get(n)
        return tone(m, m.full[v]) + fibres(m, v, 'fullFibres')
      })
      .join('')
  const label = (side, list) => {
    const items = list
      .map(([n, t, at]) => {
        const m = fig.muscles.find((q) => q.id === `${n}-${side}`)
        return { t, p: P(at || m.anchor[v]) }
      })
      .sort((a, b) => a.p[1] - b.p[1])
    const gap = 34,
      x = side === 'left' ? 330 : w - 330
    let y = 120
    items.forEach((i) => {
      y = Math.max(y, i.p[1] - 6)
      i.y = y
      y += gap
    })
    for (let k = items.length - 1, lim = h - 40; k >= 0; k--) {
      items[k].y = Math.min(items[k].y, lim)
      lim = items[k].y - gap
    }
    return items
      .map(
        (i) =>
          `<path d="M${x + (side === 'left' ? 8 : -8)} ${i.y}L${x + (side === 'left' ? 40 : -40)} ${i.y}L${i.p[0]} ${i.p[1]}" fill="none" stroke="#6d6a68" stroke-width="1"/><circle cx="${i.p[0]}" cy="${i.p[1]}" r="3.2" fill="#4a4644"/><text x="${x}" y="${i.y + 6}" font-size="18" fill="#333" text-anchor="${side === 'left' ? 'end' : 'start'}">${i.t}</text>`,
      )
      .join('')
  }
  const bones = fig.views[v].skeleton
    .filter((b) => /-right$|spinous/.test(b.id))
    .map((b) => `<path d="${b.d}"${/rib|humerus|femur|ilium|sciatic/.test(b.id) ? ' fill="none"' : ''}/>`)
    .join('')
  const R = (x, y) => [500 + x, y]
  page(
    'preview-back',
    w,
    h,
    `<defs><linearGradient id="fade" x1="0" x2="0" y1="0" y2="1"><stop offset=".9" stop-color="#fff" stop-opacity="0"/><stop offset=".985" stop-color="#fff"/></linearGradient></defs><rect width="${w}" height="${h}" fill="#fff"/>` +
      view(
        body(v) +
          supL +
          `<g fill="#fff" fill-opacity=".55" stroke="#a79a89" stroke-width="1" stroke-linejoin="round" stroke-linecap="round">${bones}</g>` +
          deepR +
          lines(v, (d) => /^(C7|gluteal|PSIS-left|ear)/.test(d.id)) +
          edge(v, 1.9),
        ox,
        oy,
        VW * s,
        VH * s,
        `${X0} ${Y0} ${VW} ${VH}`,
      ) +
      `<rect x="${ox}" y="${oy}" width="${VW * s}" height="${VH * s + 2}" fill="url(#fade)"/>` +
      `<text x="${ox + (VW * s) / 2 - 24}" y="40" font-size="21" fill="#555" text-anchor="end">client’s left: superficial</text><text x="${ox + (VW * s) / 2 + 24}" y="40" font-size="21" fill="#555">client’s right: deep</text>` +
      label('left', [
        ['occipitofrontalis', 'Occipitofrontalis'],
        ['sternocleidomastoideus', 'Sternocleidomastoid'],
        ['trapezius-descendens', 'Trapezius, descending'],
        ['trapezius-transversa', 'Trapezius, transverse'],
        ['trapezius-ascendens', 'Trapezius, ascending'],
        ['deltoideus-spinalis', 'Deltoid, posterior'],
        ['deltoideus-acromialis', 'Deltoid, middle'],
        ['infraspinatus', 'Infraspinatus'],
        ['teres-minor', 'Teres minor'],
        ['teres-major', 'Teres major'],
        ['latissimus-dorsi', 'Latissimus dorsi'],
        ['triceps-brachii', 'Triceps brachii'],
        ['obliquus-externus', 'External oblique'],
        ['fascia-thoracolumbalis', 'Thoracolumbar fascia'],
        ['gluteus-medius', 'Gluteus medius'],
        ['gluteus-maximus', 'Gluteus maximus'],
      ]) +
      label('right', [
        ['suboccipitales', 'Suboccipitals', R(15, 272)],
        ['splenius-capitis', 'Splenius capitis', R(62, 263)],
        ['semispinalis', 'Semispinalis', R(16, 249)],
        ['splenius-cervicis', 'Splenius cervicis', R(22, 426)],
        ['levator-scapulae', 'Levator scapulae', R(62, 378)],
        ['supraspinatus', 'Supraspinatus'],
        ['serratus-posterior-superior', 'Serratus posterior superior', R(58, 408)],
        ['rhomboidei', 'Rhomboids'],
        ['infraspinatus', 'Infraspinatus', R(120, 476)],
        ['teres-minor', 'Teres minor', R(160, 489)],
        ['teres-major', 'Teres major', R(128, 540)],
        ['iliocostalis-thoracis', 'Iliocostalis thoracis'],
        ['longissimus-thoracis', 'Longissimus thoracis'],
        ['serratus-posterior-inferior', 'Serratus posterior inferior', R(106, 630)],
        ['iliocostalis-lumborum', 'Iliocostalis lumborum'],
        ['quadratus-lumborum', 'Quadratus lumborum', R(96, 780)],
        ['multifidus', 'Multifidus', R(18, 790)],
        ['gluteus-minimus', 'Gluteus minimus'],
        ['piriformis', 'Piriformis'],
      ]),
  )
}
