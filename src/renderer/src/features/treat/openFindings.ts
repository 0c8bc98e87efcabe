import type { Finding } from '../../../../contract/models/plan.ts'
import type { Barrier } from '../../../../contract/models/treatment.ts'

/** What the plan's rules still want an answer to, beside what stands in front of treating; advice wants none. */
export const openFindings = (findings: readonly Finding[], barriers: readonly Barrier[]): Finding[] =>
  findings.filter(
    ({ id, severity, override }) =>
      severity !== 'advice' && override === null && !barriers.some((barrier) => barrier.id === id),
  )
