// Math.hypot and ** round differently from one engine version to the next; these do not.
export const hypot = (x, y) => Math.sqrt(x * x + y * y)
