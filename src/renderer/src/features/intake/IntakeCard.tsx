import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { IntakeKind } from '../../../../contract/models/intake.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { formatDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { BlankFormDialog } from '../agreements/BlankFormDialog.tsx'
import './intake.css'

/** What the client was asked, and when; the way to ask anew. */
export function IntakeCard({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('intake')
  const today = useToday()
  const [, navigate] = useLocation()
  const intakes = useProcedure('intakes.list', { clientId })
  const begin = useCommand('intakes.begin')
  const [printing, setPrinting] = useState(false)
  const start = async (kind: IntakeKind) => {
    const reply = await begin.run({ clientId, kind })
    if (reply.ok) navigate(`/intakes/${reply.value.id}`)
  }
  const hasOne = (intakes.data?.length ?? 0) > 0
  return (
    <Card title={t('title')} className="intake-card">
      <Answer of={intakes}>
        {(list) =>
          list.length === 0 ? (
            <p className="soft">{t('none')}</p>
          ) : (
            <ul className="intake-list">
              {list.map(({ id, kind, date, confirmedAt }) => (
                <li key={id}>
                  <Link href={`/intakes/${id}`}>
                    {t('row', { kind: t(`kinds.${kind}`), date: formatDate(date, today) })}
                  </Link>{' '}
                  <span className="soft small">{confirmedAt === null ? t('open') : t('confirmed')}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <div className="intake-foot">
        <Button variant="quiet" size="small" onPress={() => void start(hasOne ? 'changes' : 'full')}>
          {hasOne ? t('newChanges') : t('newFull')}
        </Button>
        {hasOne ? (
          <Button variant="quiet" size="small" onPress={() => void start('full')}>
            {t('newFull')}
          </Button>
        ) : null}
        <Button variant="quiet" size="small" onPress={() => setPrinting(true)}>
          {t('printBlank')}
        </Button>
      </div>
      {begin.error === null ? null : <FailureNotice error={begin.error} />}
      {printing ? (
        <BlankFormDialog title={t('blankTitle')} form="intakes.blank" onClose={() => setPrinting(false)} />
      ) : null}
    </Card>
  )
}
