/** A colour as red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

/** What a picture shows at a place, `x` and `y` in squares of eight pixels. */
export type Scene = (x: number, y: number) => Colour

/**
 * How many codes there are of each length, and what they stand for: the sizes 0 to 11 of a difference (ITU T.81, K.3),
 * and of a square's other coefficients nothing but their end.
 */
const differences = { counts: [0, 1, 5, 1, 1, 1, 1, 1, 1], values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }
const ends = { counts: [1], values: [0] }

type Codes = ReadonlyMap<number, { readonly code: number; readonly length: number }>

function codesOf({ counts, values }: typeof differences): Codes {
  const codes = new Map<number, { code: number; length: number }>()
  let code = 0
  let next = 0
  counts.forEach((count, index) => {
    for (let each = 0; each < count; each += 1) {
      codes.set(values[next] ?? 0, { code, length: index + 1 })
      code += 1
      next += 1
    }
    code *= 2
  })
  return codes
}

const segment = (marker: number, ...bytes: readonly number[]): number[] => [
  0xff,
  marker,
  (bytes.length + 2) >> 8,
  (bytes.length + 2) & 0xff,
  ...bytes,
]

const table = (id: number, { counts, values }: typeof differences): number[] =>
  segment(0xc4, id, ...counts, ...Array.from({ length: 16 - counts.length }, () => 0), ...values)

/** Bits into bytes; a byte of ones is followed by an empty one, as the format wants it. */
function bitWriter(bytes: number[]) {
  let held = 0
  let count = 0
  const put = (byte: number): void => {
    bytes.push(byte)
    if (byte === 0xff) bytes.push(0)
  }
  return {
    write(value: number, length: number): void {
      for (let bit = length - 1; bit >= 0; bit -= 1) {
        held = held * 2 + ((value >> bit) & 1)
        count += 1
        if (count === 8) {
          put(held)
          held = 0
          count = 0
        }
      }
    },
    end(): void {
      if (count > 0) put(((held + 1) << (8 - count)) - 1)
    },
  }
}

const brightness = ([red, green, blue]: Colour): readonly number[] => [
  0.299 * red + 0.587 * green + 0.114 * blue - 128,
  -0.1687 * red - 0.3313 * green + 0.5 * blue,
  0.5 * red - 0.4187 * green - 0.0813 * blue,
]

/**
 * A baseline JPEG (ITU T.81) of squares of one colour each, which needs none of the arithmetic that pictures of a camera
 * need. `width` and `height` in squares of eight pixels.
 */
export function flatJpeg(width: number, height: number, scene: Scene): Uint8Array {
  const [wide, high] = [width * 8, height * 8]
  const bytes = [
    ...[0xff, 0xd8],
    ...segment(0xe0, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0),
    ...segment(0xdb, 0, ...Array.from({ length: 64 }, () => 8)),
    ...segment(
      0xc0,
      8,
      high >> 8,
      high & 0xff,
      wide >> 8,
      wide & 0xff,
      3,
      1,
      0x11,
      0,
      2,
      0x11,
      0,
      3,
      0x11,
      0,
    ),
    ...table(0x00, differences),
    ...table(0x10, ends),
    ...segment(0xda, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0),
  ]
  const [sizes, end] = [codesOf(differences), codesOf(ends).get(0)]
  const bits = bitWriter(bytes)
  const last = [0, 0, 0]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      brightness(scene(x, y)).forEach((part, index) => {
        const level = Math.round(part)
        const difference = level - (last[index] ?? 0)
        last[index] = level
        const size = difference === 0 ? 0 : 32 - Math.clz32(Math.abs(difference))
        const code = sizes.get(size)
        if (code === undefined || end === undefined) return
        bits.write(code.code, code.length)
        bits.write(difference < 0 ? difference + 2 ** size - 1 : difference, size)
        bits.write(end.code, end.length)
      })
    }
  }
  bits.end()
  return Uint8Array.from([...bytes, 0xff, 0xd9])
}
