import type { SignatureStrokes } from '../../src/contract/models/agreement.ts'

/** Loops and a line under them, as a name is written. */
export const signature: SignatureStrokes = [
  Array.from({ length: 60 }, (_, step) => [120 + step * 11, 150 + Math.round(80 * Math.sin(step / 3))]),
  [
    [140, 260],
    [780, 240],
  ],
]
