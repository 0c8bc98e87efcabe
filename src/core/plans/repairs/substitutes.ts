import type { TechniqueCode } from '../../../contract/models/plan.ts'

/** What may stand in for a technique, the nearest first: milder, with much the same aim; stroking can always be had. */
export const substitutes: Readonly<Record<TechniqueCode, readonly TechniqueCode[]>> = {
  EFF: ['CMP', 'VIB'],
  FRI: ['PET', 'EFF'],
  PET: ['EFF', 'CMP'],
  VIB: ['EFF'],
  TAP: ['VIB', 'EFF'],
  CMP: ['EFF', 'PET'],
  TPR: ['SCS', 'EFF'],
  MFR: ['PET', 'EFF'],
  DTF: ['FRI', 'PET', 'EFF'],
  STR: ['MET', 'EFF'],
  MET: ['EFF'],
  SCS: ['EFF'],
  PJM: ['EFF'],
  HOT: ['EFF'],
  COLD: ['EFF'],
  CUP: ['PET', 'EFF'],
}
