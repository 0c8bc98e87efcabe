import { CheckCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Severity } from '../../../contract/models/health.ts'
import { SeverityGlyph } from './SeverityGlyph.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import './Chip.css'

interface ChipProps {
  readonly severity: Severity
  readonly label: string
  /** What it restricts, in a few words. */
  readonly detail?: string
  /** A doctor's clearance is on file and holds. */
  readonly cleared?: boolean
}

/** An alert of a client: glyph, colour and words together; red for stop alone. */
export function Chip({ severity, label, detail, cleared = false }: ChipProps) {
  const { t } = useTranslation('common')
  return (
    <span className={`ui-chip ${cleared ? 'ui-chip-cleared' : `ui-chip-${severity}`}`}>
      {cleared ? <CheckCheck aria-hidden="true" /> : <SeverityGlyph severity={severity} />}
      <VisuallyHidden>{cleared ? t('severity.cleared') : t(`severity.${severity}`)}: </VisuallyHidden>
      <span>
        <b>{label}</b>
        {detail === undefined || detail === '' ? null : ` ${detail}`}
      </span>
    </span>
  )
}
