import { useTranslation } from 'react-i18next'
import { type Strength, strengthOf } from './strength.ts'

interface StrengthMeterProps {
  readonly passphrase: string
  readonly ownWords: readonly string[]
}

const filled: Readonly<Record<Strength, number>> = { short: 0, weak: 1, fair: 2, good: 3, strong: 4 }

/** Four steps and a sentence: what it withstands, and what would make it better. */
export function StrengthMeter({ passphrase, ownWords }: StrengthMeterProps) {
  const { t } = useTranslation('firstStart')
  const strength = strengthOf(passphrase, ownWords)
  return (
    <div className={`strength strength-${strength}`}>
      <div className="strength-steps" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} data-filled={step <= filled[strength] || undefined} />
        ))}
      </div>
      <p className="ui-hint" role="status">
        {passphrase === '' ? t('strength.advice') : t(`strength.${strength}`)}
      </p>
    </div>
  )
}
