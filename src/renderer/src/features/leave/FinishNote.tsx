import { CheckCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../contract/models/session.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { flushUnsaved } from '../../api/unsaved.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useToday } from '../../app/today.ts'
import { formatDate, formatTime } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'

/** Marks the note as written, so that it no longer waits on Today; it can be opened again. */
export function FinishNote({ session }: { readonly session: Session }) {
  const { t } = useTranslation('leave')
  const today = useToday()
  const finish = useCommand('sessions.finish')
  const set = async (finished: boolean) => {
    await flushUnsaved()
    await finish.run({ sessionId: session.id, finished })
  }
  const { finishedAt } = session
  return (
    <section className="stack-tight" aria-label={t('note')}>
      <h2>{t('note')}</h2>
      {finishedAt === null ? (
        <div className="leave-row">
          <p className="soft">{t('notFinished')}</p>
          <Button size="small" onPress={() => void set(true)} isPending={finish.isPending}>
            {t('finish')}
          </Button>
        </div>
      ) : (
        <div className="leave-row leave-finished">
          <p>
            <CheckCheck aria-hidden="true" />
            {t('finishedAt', { date: formatDate(finishedAt, today), time: formatTime(finishedAt) })}
          </p>
          <Button size="small" variant="quiet" onPress={() => void set(false)} isPending={finish.isPending}>
            {t('reopen')}
          </Button>
        </div>
      )}
      {finish.error === null ? null : <FailureNotice error={finish.error} />}
    </section>
  )
}
