import { useTranslation } from 'react-i18next'
import { SecretField } from '../../ui/SecretField.tsx'
import type { PassphraseProblem, TypedPassphrase } from './passphrase.ts'
import { StrengthMeter } from './StrengthMeter.tsx'
import './firstStart.css'

interface NewPassphraseProps {
  readonly value: TypedPassphrase
  readonly onChange: (value: TypedPassphrase) => void
  /** Null until it was handed in once. */
  readonly problem: PassphraseProblem | null
  /** Names that make a poor passphrase. */
  readonly ownWords: readonly string[]
  readonly autoFocus?: boolean
}

/** A new passphrase with its strength, typed twice. */
export function NewPassphrase({ value, onChange, problem, ownWords, autoFocus }: NewPassphraseProps) {
  const { t } = useTranslation('firstStart')
  return (
    <>
      <div className="stack-tight">
        <SecretField
          label={t('newPassphrase')}
          value={value.first}
          onChange={(first) => onChange({ ...value, first })}
          error={problem === 'tooShort' ? t('tooShort') : undefined}
          autoFocus={autoFocus}
        />
        <StrengthMeter passphrase={value.first} ownWords={ownWords} />
      </div>
      <SecretField
        label={t('onceMore')}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        error={problem === 'different' ? t('different') : undefined}
      />
    </>
  )
}
