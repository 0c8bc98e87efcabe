import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { NewPassphrase } from './NewPassphrase.tsx'
import { emptyPassphrase, passphraseProblem } from './passphrase.ts'

interface PassphraseStepProps {
  readonly ownWords: readonly string[]
  readonly isPending: boolean
  readonly onBack: () => void
  readonly onDone: (passphrase: string) => void
}

export function PassphraseStep({ ownWords, isPending, onBack, onDone }: PassphraseStepProps) {
  const { t } = useTranslation('firstStart')
  const [typed, setTyped] = useState(emptyPassphrase)
  const [checked, setChecked] = useState(false)
  const problem = passphraseProblem(typed)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (problem !== null || isPending) return
    setTyped(emptyPassphrase)
    setChecked(false)
    onDone(typed.first)
  }

  return (
    <form className="doorway-form" onSubmit={submit}>
      <p className="soft">{t('passphraseWhy')}</p>
      <NewPassphrase
        value={typed}
        onChange={setTyped}
        problem={checked ? problem : null}
        ownWords={ownWords}
        autoFocus
      />
      <div className="doorway-buttons">
        <Button onPress={onBack}>{t('back')}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {isPending ? t('creating') : t('create')}
        </Button>
      </div>
    </form>
  )
}
