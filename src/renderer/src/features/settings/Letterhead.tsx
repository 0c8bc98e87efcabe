import { useTranslation } from 'react-i18next'

interface LetterheadProps {
  readonly practiceName: string
  readonly therapistName: string
  readonly professionalTitle: string
  readonly contact: readonly string[]
}

/** How the head of a printed sheet reads with what is typed now. */
export function Letterhead({ practiceName, therapistName, professionalTitle, contact }: LetterheadProps) {
  const { t } = useTranslation('settings')
  const given = contact.filter((text) => text.trim() !== '')
  const person = [therapistName, professionalTitle].filter((text) => text.trim() !== '').join(', ')
  return (
    <figure className="letterhead settings-wide">
      <figcaption className="ui-label">{t('letterhead')}</figcaption>
      <div className="letterhead-sheet">
        <p className="letterhead-name">{practiceName}</p>
        <p>{person}</p>
        <p className="soft small">{given.length === 0 ? t('letterheadEmpty') : given.join(' · ')}</p>
      </div>
    </figure>
  )
}
