import { useTranslation } from 'react-i18next'
import type { Sentence } from '../../../../contract/models/sentence.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { useChartCommands } from './useChartCommands.ts'
import './FollowAgain.css'

/** More than this many stand folded together. */
const shownAtOnce = 2

/** Under the Objective part: what the chart would write where the masseur wrote, with the way back to following it. */
export function FollowAgain({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('chart')
  const commands = useChartCommands(sessionId)
  const own = (useProcedure('chart.sentences', { sessionId }).data ?? []).filter(
    ({ state }) => state === 'own',
  )
  if (own.length === 0) return null
  const list = (
    <ul>
      {own.map((sentence) => (
        <Line key={sentence.subjectId} sentence={sentence} onFollow={() => commands.followAgain(sentence)} />
      ))}
    </ul>
  )
  if (own.length <= shownAtOnce) return <div className="follow-again small">{list}</div>
  return (
    <details className="follow-again small">
      <summary>{t('ownSentences', { count: own.length })}</summary>
      {list}
    </details>
  )
}

interface LineProps {
  readonly sentence: Sentence
  readonly onFollow: () => Promise<boolean>
}

function Line({ sentence: { text }, onFollow }: LineProps) {
  const { t } = useTranslation('chart')
  return (
    <li>
      <span className="soft">{t('chartSays', { text })}</span>{' '}
      <Button
        size="small"
        variant="quiet"
        aria-label={t('followAgainSpoken', { text })}
        onPress={() => void onFollow()}
      >
        {t('followAgain')}
      </Button>
    </li>
  )
}
