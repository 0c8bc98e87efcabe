import { useTranslation } from 'react-i18next'
import type { LibraryTechnique } from '../../../../contract/models/technique.ts'
import { useProcedure } from '../../api/useProcedure.ts'

interface FreeTechniquesProps {
  /** Key of the technique at work. */
  readonly current: string | null
  readonly onTechnique: (technique: LibraryTechnique) => void
}

/** Without a plan: every technique as a large target; a press begins it and ends the one before. */
export function FreeTechniques({ current, onTechnique }: FreeTechniquesProps) {
  const { t } = useTranslation('treat')
  const techniques = useProcedure('techniques.list', {}).data ?? []
  return (
    <ul className="room-techniques" aria-label={t('techniques')}>
      {techniques
        .filter(({ hidden }) => !hidden)
        .map((technique) => (
          <li key={technique.key}>
            <button
              type="button"
              aria-pressed={technique.key === current}
              onClick={() => onTechnique(technique)}
            >
              {technique.name}
            </button>
          </li>
        ))}
    </ul>
  )
}
