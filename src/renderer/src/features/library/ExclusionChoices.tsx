import { useTranslation } from 'react-i18next'
import type { OwnExerciseKind } from '../../../../contract/models/ownExercise.ts'
import { Answer } from '../../api/Answer.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'

interface ExclusionChoicesProps {
  readonly kind: OwnExerciseKind
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** The rules that leave exercises off a sheet, to be ticked for this one. */
export function ExclusionChoices({ kind, chosen, onChange }: ExclusionChoicesProps) {
  const { t } = useTranslation('library')
  const rules = useProcedure('library.exclusions', {})
  return (
    <fieldset className="own-exercise-rules">
      <legend className="ui-label">{t('exclusions')}</legend>
      <p className="small soft">{t('exclusionsHint')}</p>
      <Answer of={rules}>
        {(known) => (
          <>
            {known.map(({ id, reason, when, always }) => (
              <Checkbox
                key={id}
                isSelected={chosen.includes(id) || always.includes(kind)}
                isDisabled={always.includes(kind)}
                onChange={(ticked) =>
                  onChange(ticked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              >
                {reason}
                <span className="library-evidence">{when.join('; ')}</span>
              </Checkbox>
            ))}
          </>
        )}
      </Answer>
    </fieldset>
  )
}
