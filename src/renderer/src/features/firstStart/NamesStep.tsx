import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isWithoutEmoji } from '../../../../contract/models/common.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface Names {
  readonly practiceName: string
  readonly therapistName: string
}

interface NamesStepProps {
  readonly names: Names
  readonly onChange: (names: Names) => void
  readonly errors: { readonly practiceName: string | undefined; readonly therapistName: string | undefined }
  readonly onNext: () => void
}

export function NamesStep({ names, onChange, errors, onNext }: NamesStepProps) {
  const { t } = useTranslation('firstStart')
  const [checked, setChecked] = useState(false)
  const { t: errorWords } = useTranslation('errors')
  const problem = (text: string) => {
    if (!isWithoutEmoji(text)) return errorWords('field.emoji')
    return checked && text.trim() === '' ? t('nameMissing') : undefined
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    const given = [names.practiceName, names.therapistName]
    if (given.every((text) => text.trim() !== '' && isWithoutEmoji(text))) onNext()
  }

  return (
    <form className="doorway-form" onSubmit={submit}>
      <p className="soft">{t('namesIntro')}</p>
      <TextField
        label={t('practiceName')}
        value={names.practiceName}
        onChange={(practiceName) => onChange({ ...names, practiceName })}
        error={problem(names.practiceName) ?? errors.practiceName}
        maxLength={200}
        autoFocus
      />
      <TextField
        label={t('therapistName')}
        value={names.therapistName}
        onChange={(therapistName) => onChange({ ...names, therapistName })}
        error={problem(names.therapistName) ?? errors.therapistName}
        maxLength={200}
      />
      <div className="doorway-buttons">
        <Button type="submit" variant="primary">
          {t('next')}
        </Button>
      </div>
    </form>
  )
}
