import type { Colour } from './flatJpeg.ts'

const mixed = (one: Colour, other: Colour, share: number): Colour => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
]

const wall: Colour = [214, 205, 190]
const shade: Colour = [158, 148, 134]
const light: Colour = [255, 244, 214]
const wood: Colour = [166, 120, 82]
const edge: Colour = [112, 78, 52]
const dark: Colour = [44, 46, 52]
const glow: Colour = [126, 170, 196]
const cloth: Colour = [70, 96, 94]

const within = (value: number, from: number, to: number): boolean => value >= from && value <= to

/** A desk with two screens, the left one far out, and a lamp: what a masseur asks to see. `u` and `v` from 0 to 1. */
export function workplace(u: number, v: number): Colour {
  const lamp = Math.max(0, 1 - Math.hypot((u - 0.82) * 1.3, v - 0.3) * 2.2)
  const back = mixed(mixed(wall, shade, v), light, lamp * 0.8)
  for (const [left, top] of [
    [0.1, 0.27],
    [0.43, 0.22],
  ] as const) {
    if (within(u, left, left + 0.28) && within(v, top, top + 0.3)) {
      const isFrame = !within(u, left + 0.012, left + 0.268) || !within(v, top + 0.016, top + 0.284)
      return isFrame ? dark : mixed(glow, light, (u - left) * 0.9 + lamp * 0.2)
    }
    if (within(u, left + 0.12, left + 0.16) && within(v, top + 0.3, 0.68)) return dark
  }
  if (within(u, 0.815, 0.828) && within(v, 0.3, 0.68)) return dark
  if (Math.abs(u - 0.82) < (v - 0.2) * 0.9 && within(v, 0.22, 0.31)) return light
  if (within(v, 0.68, 0.74)) return mixed(wood, light, lamp * 0.35)
  if (within(v, 0.74, 0.765)) return edge
  if (Math.hypot((u - 0.5) / 0.17, (v - 1.02) / 0.24) < 1) return mixed(cloth, dark, (v - 0.78) * 1.6)
  return mixed(back, shade, v > 0.765 ? 0.5 : 0)
}
