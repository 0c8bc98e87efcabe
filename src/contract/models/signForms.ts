import type { SymbolId } from './legend.ts'

/** How a part of a sign is painted in the sign's colour; rings and warnings have a pale ground. */
export type SignPaint = 'solid' | 'half' | 'line' | 'ring' | 'warning'

/** One path of a sign, with absolute M, L, C, A and Z, about 2 units wide round the origin. */
export interface SignPart {
  readonly d: string
  readonly paint: SignPaint
}

/** Breadth of a sign's lines, in its own units. */
export const signLine = { line: 0.36, ring: 0.36, warning: 0.28 } as const

const circle = (r: number, x = 0, y = 0): string =>
  `M${x - r} ${y}A${r} ${r} 0 1 0 ${x + r} ${y}A${r} ${r} 0 1 0 ${x - r} ${y}Z`

const dots = [
  [-0.6, -0.6],
  [0.6, -0.6],
  [0, 0],
  [-0.6, 0.6],
  [0.6, 0.6],
] as const

const star = Array.from({ length: 12 }, (_, corner) => {
  const radius = corner % 2 === 0 ? 1.15 : 0.5
  const angle = (corner * Math.PI) / 6
  const at = `${(radius * Math.sin(angle)).toFixed(3)} ${(-radius * Math.cos(angle)).toFixed(3)}`
  return `${corner === 0 ? 'M' : 'L'}${at}`
})
  .join('')
  .concat('Z')

const line = (d: string): readonly SignPart[] => [{ d, paint: 'line' }]

/** The signs of the chart, the same in the window and on paper: form alone tells each from every other. */
export const signForms: Readonly<Record<SymbolId, readonly SignPart[]>> = {
  dot: [{ d: circle(0.95), paint: 'solid' }],
  ring: [{ d: circle(0.82), paint: 'ring' }],
  'half-ring': [
    { d: circle(0.82), paint: 'ring' },
    { d: 'M0 -0.82A0.82 0.82 0 0 0 0 0.82Z', paint: 'half' },
  ],
  'ring-cross': [
    { d: circle(0.86), paint: 'ring' },
    { d: 'M-0.86 0L0.86 0M0 -0.86L0 0.86', paint: 'line' },
  ],
  wave: line('M-1.3 0.3C-1 -0.7 -0.65 -0.7 -0.4 0C-0.15 0.7 0.15 0.7 0.4 0C0.65 -0.7 1 -0.7 1.3 0.3'),
  'three-bars': line('M-0.7 -0.9L-0.7 0.9M0 -0.9L0 0.9M0.7 -0.9L0.7 0.9'),
  cross: line('M-0.75 -0.75L0.75 0.75M-0.75 0.75L0.75 -0.75'),
  star: [{ d: star, paint: 'solid' }],
  dots: [{ d: dots.map(([x, y]) => circle(0.27, x, y)).join(''), paint: 'solid' }],
  exclamation: [
    { d: 'M0 -1.15L1.15 0.9L-1.15 0.9Z', paint: 'warning' },
    { d: 'M0 -0.35L0 0.25M0 0.58L0 0.6', paint: 'warning' },
  ],
  hatch: line('M-1 -0.2L-0.2 -1M-1 0.7L0.7 -1M-0.6 1L1 -0.6M0.3 1L1 0.3'),
  arrow: line('M-1 0L0.9 0M0.35 -0.55L0.95 0L0.35 0.55'),
  'curved-arrow': line('M-0.85 0.55A0.95 0.95 0 1 1 0.8 0.6M0.95 -0.1L0.78 0.68L0.05 0.4'),
  'up-arrow': line('M0 1L0 -0.9M-0.6 -0.3L0 -0.95L0.6 -0.3'),
  'down-arrow': line('M0 -1L0 0.9M-0.6 0.3L0 0.95L0.6 0.3'),
}
