import { formatMinutes } from '../../i18n/format.ts'
import type { Option } from '../../ui/options.ts'

/** Lengths of time to choose from, the present one among them whatever it is; 0 reads as `never`. */
export function minuteOptions(offered: readonly number[], present: number, never: string): readonly Option[] {
  const all = offered.includes(present) ? offered : [present, ...offered]
  return all.map((minutes) => ({
    id: String(minutes),
    label: minutes === 0 ? never : formatMinutes(minutes),
  }))
}
