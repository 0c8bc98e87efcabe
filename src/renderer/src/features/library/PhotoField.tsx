import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReplyError } from '../../../../contract/reply.ts'
import { useShortReason } from '../../api/useErrorText.ts'
import { Button } from '../../ui/Button.tsx'
import { type ChosenPhoto, choosePhoto, dataAddress } from './choosePhoto.ts'

interface PhotoFieldProps {
  /** What is shown; null: no photo. */
  readonly photo: Uint8Array | null
  readonly title: string
  readonly onChange: (photo: ChosenPhoto | null) => void
}

/** The photo of an own exercise: chosen in a dialog, drawn anew, taken away again. */
export function PhotoField({ photo, title, onChange }: PhotoFieldProps) {
  const { t } = useTranslation('library')
  const reason = useShortReason()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ReplyError | null>(null)
  const choose = async () => {
    setBusy(true)
    setError(null)
    const chosen = await choosePhoto().finally(() => setBusy(false))
    if (chosen === null) return
    if (chosen.ok) onChange(chosen.value)
    else setError(chosen.error)
  }
  return (
    <div className="own-exercise-photo">
      {photo !== null && (
        <img src={dataAddress(photo)} alt={t('photoOf', { title })} className="own-exercise-picture" />
      )}
      <div className="stack-tight">
        <div className="library-head">
          <Button size="small" onPress={() => void choose()} isPending={busy}>
            {photo === null ? t('addPhoto') : t('otherPhoto')}
          </Button>
          {photo !== null && (
            <Button size="small" variant="quiet" onPress={() => onChange(null)}>
              {t('noPhoto')}
            </Button>
          )}
        </div>
        <p className="small soft">{t('photoHint')}</p>
        {error !== null && (
          <p role="alert" className="ui-error small">
            {reason(error)}
          </p>
        )}
      </div>
    </div>
  )
}
