import { useTranslation } from 'react-i18next'

interface PainNumbersProps {
  readonly point: string
  readonly onPain: (pain: number) => void
}

const numbers = Array.from({ length: 11 }, (_, pain) => pain)

/** After a hold: the number the client names, by key or by a press. */
export function PainNumbers({ point, onPain }: PainNumbersProps) {
  const { t } = useTranslation('treat')
  return (
    <fieldset className="room-pain">
      <legend>{point === '' ? t('painNow') : t('painNowAt', { point })}</legend>
      {numbers.map((pain) => (
        <button key={pain} type="button" className="num" onClick={() => onPain(pain)}>
          {pain}
        </button>
      ))}
    </fieldset>
  )
}
