/** Where each value of a trend stands: x by its place, y downwards, nothing where nothing was measured. */
export function sparkPoints(
  values: readonly (number | null)[],
  range: { readonly min: number; readonly max: number },
  size: { readonly width: number; readonly height: number; readonly pad: number },
): readonly { readonly x: number; readonly y: number }[] {
  const step = values.length > 1 ? (size.width - 2 * size.pad) / (values.length - 1) : 0
  const scale = (size.height - 2 * size.pad) / Math.max(range.max - range.min, 1)
  return values.flatMap((value, index) =>
    value === null
      ? []
      : [{ x: size.pad + index * step, y: size.height - size.pad - (value - range.min) * scale }],
  )
}
