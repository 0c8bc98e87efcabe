import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TakeoutState } from '../../../../contract/models/takeout.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { host } from '../../api/host.ts'
import { withSecret } from '../../api/secret.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useToday } from '../../app/today.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { BackupProgress } from '../backup/BackupProgress.tsx'
import { useLongWork } from './useLongWork.ts'

const shortest = 8

/** Everything into one file, sealed unless that is declined. */
export function TakeOut({ state }: { readonly state: TakeoutState }) {
  const { t } = useTranslation('inOut')
  const today = useToday()
  const [open, setOpen] = useState(false)
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [checked, setChecked] = useState(false)
  const start = useCommand('takeout.start')
  const work = useLongWork('takeout.start', t('outDone'))
  const problem = open ? null : first.length < shortest ? 'tooShort' : first === again ? null : 'notSame'

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (problem !== null || work.job !== null) return
    const suggestedName = t(open ? 'outOpenName' : 'outSealedName', { date: today })
    const chosen = await host.invoke('chooseSave', { suggestedName })
    if (chosen === null) return
    const { token } = chosen
    const reply = open
      ? await start.run({ token, password: null })
      : await withSecret(first, (password) => start.run({ token, password }))
    if (!reply.ok) return
    work.follow(reply.value.job)
    setFirst('')
    setAgain('')
    setChecked(false)
  }
  const error = work.error ?? start.error
  return (
    <Card title={t('out')}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p>{t('outWhat')}</p>
        <p className="soft">
          {t('outHolds', {
            clients: t('clients', { count: state.clients }),
            sessions: t('sessions', { count: state.sessions }),
            sheets: t('sheets', { count: state.sheets }),
            files: t('files', { count: state.files }),
          })}
        </p>
        {open ? (
          <p className="in-out-warning" role="status">
            {t('withoutWarning')}
          </p>
        ) : (
          <>
            <SecretField
              label={t('password')}
              hint={t('passwordHint')}
              value={first}
              onChange={setFirst}
              error={checked && problem === 'tooShort' ? t('tooShort') : undefined}
            />
            <SecretField
              label={t('passwordAgain')}
              value={again}
              onChange={setAgain}
              error={checked && problem === 'notSame' ? t('notSame') : undefined}
            />
          </>
        )}
        <Checkbox isSelected={open} onChange={setOpen}>
          {t('without')}
        </Checkbox>
        {work.job === null ? (
          <div>
            <Button type="submit" variant="primary" isPending={start.isPending}>
              {t('choosePlace')}
            </Button>
          </div>
        ) : (
          <BackupProgress job={work.job} told={work.told} />
        )}
        {error === null ? null : <FailureNotice error={error} />}
        <p className="soft small">{t('leaving')}</p>
      </form>
    </Card>
  )
}
