const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))

/**
 * Letters that a document holds together of each font it uses, needed or not: the first block always, another as soon as
 * one of it is needed. So nearly all sheets of a language hold the same part of a font, which is cut out, packed and
 * kept once; it costs a sheet a few kilobytes.
 */
export const stockBlocks: readonly (readonly string[])[] = [
  [...between(0x20, 0x7e), ...'\u00b7–—‘’“”•…'],
  [...between(0xa1, 0xac), ...between(0xae, 0xff), ...'‚„†‹›€−'],
  between(0x100, 0x17f),
]

/** Letters that a font may draw as one; they belong to the first block. */
export const stockLigatures: readonly string[] = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'fj', 'ft', 'tt']
