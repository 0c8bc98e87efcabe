import { Ban, Info, OctagonX, SlidersHorizontal, Stethoscope } from 'lucide-react'
import type { Severity } from '../../../contract/models/health.ts'

const glyphs = {
  stop: OctagonX,
  clearance: Stethoscope,
  'avoid-site': Ban,
  adapt: SlidersHorizontal,
  advice: Info,
} as const

/** The sign of a severity, the same wherever one is told; its word and colour stand with it. */
export function SeverityGlyph({ severity }: { readonly severity: Severity }) {
  const Glyph = glyphs[severity]
  return <Glyph aria-hidden="true" />
}
