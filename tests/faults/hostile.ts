// Makes inputs out of a schema, for the practice process to be fed with. It runs in Node and, its types stripped, in the
// window's page, so that both see the same inputs for a seed: it imports nothing.

/** As much of a JSON Schema as the generator looks at. */
export interface Shape {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape | boolean
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
  readonly additionalProperties?: Shape | boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly $ref?: string
}

type Random = (below: number) => number

const nasty: readonly unknown[] = [
  undefined,
  null,
  0,
  -1,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  0.1,
  '',
  ' ',
  'text',
  "'; DROP TABLE clients; --",
  '<img src=x onerror=alert(1)>',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  '\u202e\u200b\ufeff',
  'x'.repeat(100_001),
  '2026-02-30',
  '25:61',
  '019aab34-0000-7000-8000-000000000000',
  true,
  false,
  10n,
  [],
  [null],
  [[[[[[]]]]]],
  {},
  { __proto__: null },
  { constructor: { prototype: {} } },
  { length: 1e9 },
  new Date(Number.NaN),
  new Map([['id', 'x']]),
  new Set([1]),
  new Uint8Array(0),
  new Uint8Array(2000),
  new ArrayBuffer(8),
  /x/,
]

/** One of a list; a list with nothing in it gives undefined. */
const oneOf = <Value>(random: Random, values: readonly Value[]): Value | undefined =>
  values[random(values.length)]

/** What a generated value is made of: ids that are there, and words for free text. */
export interface Stock {
  readonly ids: readonly string[]
  readonly texts: readonly string[]
}

/** A text of no format and some length: what a person writes as they please. */
export const isFreeText = ({ type, format, pattern, maxLength = 100_000 }: Shape): boolean =>
  type === 'string' && format === undefined && pattern === undefined && maxLength > 60

function text(shape: Shape, random: Random, { ids: known, texts }: Stock): unknown {
  const two = () => String(1 + random(12)).padStart(2, '0')
  switch (shape.format) {
    case 'uuid':
      return random(3) === 0 ? '019aab34-1111-7222-8333-444444444444' : (oneOf(random, known) ?? '')
    case 'date':
      return `2026-${two()}-${two()}`
    case 'date-time':
      return `2026-${two()}-${two()}T${two()}:00:00.000Z`
    default:
  }
  if (shape.pattern?.includes('[01]') === true) return `${two()}:30`
  if (shape.pattern?.includes('-7') === true) return oneOf(random, known) ?? ''
  if (shape.pattern?.includes('4}') === true) return `2026-${two()}`
  return (oneOf(random, texts) ?? '').slice(0, shape.maxLength ?? 150)
}

function number({ minimum = 0, maximum = 100, type }: Shape, random: Random): number {
  const span = Math.min(maximum - Math.max(minimum, -1000), 1000)
  const value = Math.max(minimum, -1000) + random(Math.max(1, span + 1))
  return type === 'number' && random(4) === 0 ? Math.min(maximum, value + 0.5) : value
}

/** A value that a schema of this shape may well take. */
export function fitting(shape: Shape, random: Random, stock: Stock): unknown {
  if (shape.const !== undefined) return shape.const
  if (shape.enum !== undefined) return oneOf(random, shape.enum)
  const choices = shape.anyOf ?? shape.oneOf
  if (choices !== undefined) return fitting(oneOf(random, choices) ?? {}, random, stock)
  if (shape.allOf !== undefined) return fitting(Object.assign({}, ...shape.allOf), random, stock)
  const type = typeof shape.type === 'string' ? shape.type : oneOf(random, shape.type ?? [])
  switch (type) {
    case 'object': {
      const made: Record<string, unknown> = {}
      for (const [name, inner] of Object.entries(shape.properties ?? {})) {
        const wanted = shape.required?.includes(name) === true || random(2) === 0
        if (wanted) made[name] = fitting(inner, random, stock)
      }
      return made
    }
    case 'array':
      return Array.from({ length: random(3) }, () =>
        typeof shape.items === 'object' ? fitting(shape.items, random, stock) : null,
      )
    case 'string':
      return text(shape, random, stock)
    case 'integer':
    case 'number':
      return number(shape, random)
    case 'boolean':
      return random(2) === 0
    case 'null':
      return null
    default:
      // What JSON cannot say: secrets, as bytes.
      return Uint8Array.from({ length: 8 + random(20) }, () => 97 + random(26))
  }
}

/** The same with one thing wrong with it, somewhere. */
function broken(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && random(3) > 0) {
    const place = random(value.length)
    return value.map((inner, index) => (index === place ? broken(inner, random) : inner))
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return oneOf(random, nasty)
  const names = Object.keys(value)
  const name = oneOf(random, names)
  const entries = Object.entries(value)
  switch (random(name === undefined ? 2 : 5)) {
    case 0:
      return { ...value, [oneOf(random, ['extra', 'constructor', 'sql', '__proto']) ?? 'extra']: 1 }
    case 1:
      return oneOf(random, nasty)
    case 2:
      return Object.fromEntries(entries.filter(([key]) => key !== name))
    default:
      return Object.fromEntries(
        entries.map(([key, inner]) => [key, key === name ? broken(inner, random) : inner]),
      )
  }
}

/** The `index`th input for a procedure of this shape: one in eight as it may be, the others wrong in one place or all. */
export function inputFor(shape: Shape, random: Random, stock: Stock): unknown {
  switch (random(8)) {
    case 0:
      return fitting(shape, random, stock)
    case 1:
      return oneOf(random, nasty)
    default:
      return broken(fitting(shape, random, stock), random)
  }
}
