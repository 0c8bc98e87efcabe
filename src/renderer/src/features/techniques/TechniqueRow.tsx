import { useTranslation } from 'react-i18next'
import type { LibraryTechnique } from '../../../../contract/models/technique.ts'
import { Button } from '../../ui/Button.tsx'

interface TechniqueRowProps {
  readonly technique: LibraryTechnique
  readonly onEdit: () => void
  readonly onHide: (hidden: boolean) => void
  readonly onRestore: () => void
}

/** One technique: its words at a glance, all of it on a press, and what can be done with it. */
export function TechniqueRow({ technique, onEdit, onHide, onRestore }: TechniqueRowProps) {
  const { t } = useTranslation('techniques')
  const { name, term, own, hidden, changed, phases, pressureFrom, pressureTo, share } = technique
  const facts = [
    phases.map((phase) => t(`phases.${phase}`)).join(', '),
    pressureFrom === null || pressureTo === null ? '' : t('pressure', { from: pressureFrom, to: pressureTo }),
    share === null ? '' : t('share', { share }),
  ].filter((part) => part !== '')
  return (
    <li className={hidden ? 'technique technique-hidden' : 'technique'}>
      <details>
        <summary>
          <span className="technique-name">{name}</span> <span className="soft">{term}</span>
          {own && <span className="technique-own">{t('own')}</span>}
          {changed && <span className="technique-own">{t('changed')}</span>}
          {hidden && <span className="technique-own">{t('isHidden')}</span>}
          <span className="technique-facts small soft">{facts.join(' · ')}</span>
        </summary>
        <dl className="technique-more">
          <More word={t('aim')} text={technique.aim} />
          <More word={t('method')} text={technique.method} />
          <More word={t('direction')} text={t(`directions.${technique.direction}`)} />
          <More word={t('cue')} text={technique.cue} />
          <More word={t('cautions')} text={technique.cautions.join(' ')} />
          <More
            word={t('ground')}
            text={[technique.source, technique.trust].filter((part) => part !== '').join(', ')}
          />
        </dl>
      </details>
      <div className="row-tight technique-ways">
        {changed && !own && (
          <Button size="small" variant="quiet" aria-label={t('restoreOf', { name })} onPress={onRestore}>
            {t('restore')}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          aria-label={t(hidden ? 'showOf' : 'hideOf', { name })}
          onPress={() => onHide(!hidden)}
        >
          {hidden ? t('show') : t('hide')}
        </Button>
        <Button size="small" aria-label={t('changeOf', { name })} onPress={onEdit}>
          {t('change')}
        </Button>
      </div>
    </li>
  )
}

function More({ word, text }: { readonly word: string; readonly text: string }) {
  if (text === '') return null
  return (
    <div>
      <dt className="soft">{word}</dt>
      <dd>{text}</dd>
    </div>
  )
}
