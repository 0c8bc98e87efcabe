import { useTranslation } from 'react-i18next'
import './MissingSigns.css'

interface MissingSignsProps {
  /** Characters that no font of our documents has, each once. */
  readonly signs: readonly string[]
}

const most = 24
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Before a document is printed: which signs of it cannot be, and which writing they belong to. Nothing where all can. */
export function MissingSigns({ signs }: MissingSignsProps) {
  const { t } = useTranslation('common')
  if (signs.length === 0) return null
  const shown = signs.slice(0, most).join(' ')
  return (
    <p role="alert" className="ui-missing small">
      {t(signs.length > most ? 'missingSigns.many' : 'missingSigns.some', { signs: shown })}
      {signs.some((sign) => rightToLeft.test(sign)) ? ` ${t('missingSigns.rightToLeft')}` : null}
    </p>
  )
}
