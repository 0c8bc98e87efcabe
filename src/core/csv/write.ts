/** What a spreadsheet would take for a formula when a cell begins with it. */
const formula = /^[=+\-@\t\r]/
/** Plain numbers and phone numbers: a sign and digits, which no spreadsheet computes anything with. */
const harmless = /^[+-]?\d+([.,]\d+)?$/

/** A cell that no spreadsheet runs: text that looks like a formula gets an apostrophe in front, as spreadsheets do it. */
export const neutral = (text: string): string =>
  formula.test(text) && !harmless.test(text) ? `'${text}` : text

/** A line of comma-separated values (RFC 4180), quoted where it must be, its end included. */
export function csvLine(values: readonly (string | number | null)[]): string {
  const cells = values.map((value) => {
    if (typeof value === 'number') return String(value)
    const text = neutral(value ?? '')
    return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  })
  return `${cells.join(',')}\r\n`
}
