/** Shortest session or appointment, as the contract has it. */
const shortest = 5

/** Whole minutes from 5 to `longest`, typed as "60" or "60 min"; null for anything else. */
export function parseMinutes(typed: string, longest: number): number | null {
  const digits = /^(\d{1,3})\s*(?:min(?:utes)?\.?|')?$/i.exec(typed.trim())?.[1]
  const minutes = Number(digits)
  return digits !== undefined && minutes >= shortest && minutes <= longest ? minutes : null
}
