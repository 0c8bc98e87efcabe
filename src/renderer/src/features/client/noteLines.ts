/** A note as the points of a list: one a line, without the dashes that people put before them, none twice. */
export function noteLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/^\s*[-*•–]\s*/, '').trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}
