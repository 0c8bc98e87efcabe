import type { Measure } from './measure.ts'

/** Every measure, in the order of docs/SPEED.md; each is loaded only in the process that runs it. */
export const measures: readonly {
  readonly id: string
  readonly load: () => Promise<{ readonly measure: Measure }>
}[] = [
  { id: 'P1', load: () => import('./p1Search.ts') },
  { id: 'P2', load: () => import('./p2Growth.ts') },
  { id: 'P3', load: () => import('./p3Save.ts') },
  { id: 'P4', load: () => import('./p4Unlock.ts') },
  { id: 'P5', load: () => import('./p5Handout.ts') },
  { id: 'P6', load: () => import('./p6FirstLoad.ts') },
  { id: 'P7', load: () => import('./p7Start.ts') },
  { id: 'P8', load: () => import('./p8Process.ts') },
  { id: 'P9', load: () => import('./p9List.ts') },
  { id: 'P10', load: () => import('./p10Chart.ts') },
  { id: 'P12', load: () => import('./p12Backup.ts') },
  { id: 'P13', load: () => import('./p13Import.ts') },
]
