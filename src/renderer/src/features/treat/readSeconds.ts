/** Seconds of "12:30", or of whole or half minutes "12", "12.5", "12,5"; null where it is neither, or over a day. */
export function readSeconds(text: string): number | null {
  const clock = /^\s*(\d{1,3}):([0-5]\d)\s*$/.exec(text)
  const minutes = /^\s*(\d{1,4})(?:[.,](\d))?\s*$/.exec(text)
  const seconds =
    clock !== null
      ? Number(clock[1]) * 60 + Number(clock[2])
      : minutes !== null
        ? Number(minutes[1]) * 60 + Number(minutes[2] ?? 0) * 6
        : null
  return seconds === null || seconds > 86_400 ? null : seconds
}
