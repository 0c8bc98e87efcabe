import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../../../src/renderer/src/ui/tokens.css', import.meta.url), 'utf8')

/** The custom colours of one block of the file, by name. */
function colours(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

const [light = '', dark = ''] = css.split(":root[data-theme='dark']")
const themes = { light: colours(light), dark: colours(dark) }

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['paper', 'card', 'sunk']
const textPairs = [
  ...['ink', 'soft', 'teal', 'red', 'amber'].flatMap((ink) =>
    grounds.map((ground) => [ink, ground] as const),
  ),
  ...['ink', 'soft', 'teal'].map((ink) => [ink, 'teal-soft'] as const),
  ...['ink', 'amber'].map((ink) => [ink, 'amber-soft'] as const),
  ...['ink', 'red'].map((ink) => [ink, 'red-soft'] as const),
  ['on-teal', 'teal'] as const,
  ['on-teal', 'teal-strong'] as const,
  ['on-red', 'red'] as const,
  ['on-red', 'red-strong'] as const,
  ['ink', 'line'] as const,
  ['ink', 'cell'] as const,
]

describe.each(Object.entries(themes))('%s', (_, theme) => {
  const colour = (name: string) => theme.get(name) ?? `--${name} is missing`

  test.each(textPairs)('%s on %s is readable', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test('a number that is not chosen stands out from the card', () => {
    expect(contrast(colour('cell'), colour('card'))).toBeGreaterThanOrEqual(1.12)
  })

  test.each(grounds)('the edge of a field shows on %s', (ground) => {
    expect(contrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})
