import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type MuscleId, muscleIds } from '../../../../body/ids.ts'
import { muscleName } from '../../../../body/names.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'

interface MuscleChoiceProps {
  readonly muscles: readonly MuscleId[]
  readonly onChange: (muscles: readonly MuscleId[]) => void
}

/** The muscles an exercise is for: points in them bring it onto the sheet. */
export function MuscleChoice({ muscles, onChange }: MuscleChoiceProps) {
  const { t } = useTranslation('library')
  const free = muscleIds.filter((id) => !muscles.includes(id))
  return (
    <div className="stack-tight">
      {muscles.length > 0 && (
        <ul className="own-exercise-muscles" aria-label={t('muscles')}>
          {muscles.map((id) => {
            const { short } = muscleName(id)
            return (
              <li key={id}>
                {short}
                <IconButton
                  label={t('withoutMuscle', { muscle: short })}
                  onPress={() => onChange(muscles.filter((each) => each !== id))}
                >
                  <X aria-hidden="true" />
                </IconButton>
              </li>
            )
          })}
        </ul>
      )}
      <ComboBox
        key={muscles.join(' ')}
        label={t('muscles')}
        hint={t('musclesHint')}
        placeholder={t('addMuscle')}
        options={free.map((id) => ({ id, label: muscleName(id).short, detail: muscleName(id).latin }))}
        value={null}
        onChange={(id) => {
          if (id !== null) onChange([...muscles, id])
        }}
      />
    </div>
  )
}
