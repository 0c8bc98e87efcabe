import { ToggleButton } from 'react-aria-components/ToggleButton'
import { useTranslation } from 'react-i18next'
import type { ScreeningGroup } from '../../../../contract/models/screening.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'

interface OneQuestionProps {
  readonly group: ScreeningGroup
  readonly yes: boolean
  /** Ticked signs of all questions. */
  readonly signs: ReadonlySet<string>
  /** A yes without saying which sign. */
  readonly missing: boolean
  readonly onYes: (yes: boolean) => void
  readonly onSign: (flag: string, ticked: boolean) => void
}

/** One line to ask; after a yes the signs it stands for, each with what to do. */
export function OneQuestion({ group, yes, signs, missing, onYes, onSign }: OneQuestionProps) {
  const { t } = useTranslation('screening')
  return (
    <li className={yes ? 'screening-question screening-yes' : 'screening-question'}>
      <div className="screening-line">
        <span className="grow">{group.question}</span>
        <ToggleButton
          className="screening-toggle"
          aria-label={t('yesTo', { question: group.question })}
          isSelected={yes}
          onChange={onYes}
        >
          {t('yes')}
        </ToggleButton>
      </div>
      {yes && (
        <fieldset className="screening-signs">
          <legend>{t('which')}</legend>
          {group.signs.map(({ flag, sign, action, level }) => (
            <div key={flag}>
              <Checkbox isSelected={signs.has(flag)} onChange={(ticked) => onSign(flag, ticked)}>
                {sign}
              </Checkbox>
              {signs.has(flag) && (
                <p role="alert" className={`screening-action screening-${level}`}>
                  {action}
                </p>
              )}
            </div>
          ))}
          {missing && (
            <p role="alert" className="screening-missing">
              {t('whichMissing')}
            </p>
          )}
        </fieldset>
      )}
    </li>
  )
}
