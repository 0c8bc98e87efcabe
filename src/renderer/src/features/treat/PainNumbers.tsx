import { useTranslation } from 'react-i18next'

interface PainNumbersProps {
  readonly point: string
  readonly onPain: (pain: number) => void
  /** Null while the point is still held. */
  readonly onSkip: (() => void) | null
}

const numbers = Array.from({ length: 11 }, (_, pain) => pain)

/** After a hold: the number the client names, by key or by a press. */
export function PainNumbers({ point, onPain, onSkip }: PainNumbersProps) {
  const { t } = useTranslation('treat')
  return (
    <fieldset className="room-pain">
      <legend>{point === '' ? t('painNow') : t('painNowAt', { point })}</legend>
      {numbers.map((pain) => (
        <button key={pain} type="button" className="num" onClick={() => onPain(pain)}>
          {pain}
        </button>
      ))}
      {onSkip !== null && (
        <button type="button" className="room-pain-skip" onClick={onSkip}>
          {t('notAsked')}
        </button>
      )}
    </fieldset>
  )
}
