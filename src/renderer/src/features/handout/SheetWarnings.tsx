import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { HandoutChoices, HandoutProposal } from '../../../../contract/models/handout.ts'
import { MissingSigns } from '../../ui/MissingSigns.tsx'
import { isTicked } from './choices.ts'

interface SheetWarningsProps {
  readonly proposal: HandoutProposal
  readonly choices: HandoutChoices
  readonly missing: readonly string[]
}

/** What should be known before this sheet is printed. */
export function SheetWarnings({ proposal, choices, missing }: SheetWarningsProps) {
  const { t } = useTranslation('handout')
  const { t: clientWords } = useTranslation('clients')
  const language = clientWords(`languages.${proposal.language}`)
  const onSheet = (id: string) =>
    choices.added.includes(id) ||
    proposal.lines.some((line) => line.id === `exercise:${id}` && isTicked(line, choices))
  const untranslated = proposal.untranslated.filter(({ id }) => onSheet(id)).map(({ text }) => text)
  return (
    <>
      {proposal.unreviewed > 0 && (
        <p role="note" className="handout-missing small">
          {t('unreviewed', { language, count: proposal.unreviewed })} {proposal.helpAgain && t('helpAgain')}{' '}
          <Link href={`/settings/texts/${proposal.language}`}>{t('lookThrough')}</Link>
        </p>
      )}
      {untranslated.length > 0 && (
        <p role="note" className="handout-missing small">
          {t('untranslated', { language, lines: untranslated.join(' ') })}
        </p>
      )}
      <MissingSigns signs={missing} />
    </>
  )
}
