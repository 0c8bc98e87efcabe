import { type FormEvent, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArchiveContents, ChosenArchive } from '../../../../contract/models/takeout.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { host } from '../../api/host.ts'
import { withSecret } from '../../api/secret.ts'
import { useCommand } from '../../api/useCommand.ts'
import { formatFullDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { BackupProgress } from '../backup/BackupProgress.tsx'
import { useLongWork } from './useLongWork.ts'

/** An archive becomes the practice, as long as nobody is recorded here. */
export function ArchiveIn({ isEmpty }: { readonly isEmpty: boolean }) {
  const { t } = useTranslation('inOut')
  const [chosen, setChosen] = useState<ChosenArchive | null>(null)
  const look = useCommand('takeout.look')
  const forget = useCallback(() => setChosen(null), [])

  const choose = async () => {
    const file = await host.invoke('chooseImport', { kind: 'archive' })
    if (file === null) return
    const reply = await look.run({ token: file.token })
    if (reply.ok) setChosen(reply.value)
  }
  return (
    <Card title={t('in')}>
      <div className="stack">
        <p>{t('inWhat')}</p>
        {isEmpty || chosen !== null ? null : <p className="soft">{t('inNotEmpty')}</p>}
        {chosen === null ? (
          <div>
            <Button onPress={() => void choose()} isDisabled={!isEmpty} isPending={look.isPending}>
              {t('chooseArchive')}
            </Button>
          </div>
        ) : (
          <ChosenIn key={chosen.file} chosen={chosen} onDone={forget} onOther={() => void choose()} />
        )}
        {look.error === null ? null : <FailureNotice error={look.error} />}
      </div>
    </Card>
  )
}

interface ChosenInProps {
  readonly chosen: ChosenArchive
  readonly onDone: () => void
  readonly onOther: () => void
}

function ChosenIn({ chosen: { file, sealed }, onDone, onOther }: ChosenInProps) {
  const { t } = useTranslation('inOut')
  const [password, setPassword] = useState('')
  const [contents, setContents] = useState<ArchiveContents | null>(null)
  const open = useCommand('takeout.open')
  const bringIn = useCommand('takeout.import')
  const work = useLongWork('takeout.import', t('inDone'), onDone)
  const refused = open.error?.code === 'refused'

  const lookInside = async (event: FormEvent) => {
    event.preventDefault()
    const reply = sealed
      ? await withSecret(password, (bytes) => open.run({ file, password: bytes }))
      : await open.run({ file, password: null })
    if (reply.ok) setContents(reply.value)
  }
  const begin = async () => {
    const reply = sealed
      ? await withSecret(password, (bytes) => bringIn.run({ file, password: bytes }))
      : await bringIn.run({ file, password: null })
    if (reply.ok) work.follow(reply.value.job)
  }
  const isNewer = open.error?.fields?.file === 'archiveNewer'
  const error = work.error ?? bringIn.error ?? (refused || isNewer ? null : open.error)
  return (
    <form className="stack" onSubmit={(event) => void lookInside(event)}>
      {sealed && contents === null ? (
        <SecretField
          label={t('archivePassword')}
          value={password}
          onChange={setPassword}
          error={refused ? t('archiveRefused') : undefined}
          autoFocus
        />
      ) : null}
      {contents === null ? null : (
        <p>
          <b>
            {t('archiveIs', {
              practice: contents.practiceName,
              when: formatFullDate(contents.madeAt),
              clients: t('clients', { count: contents.clients }),
              sessions: t('sessions', { count: contents.sessions }),
            })}
          </b>{' '}
          {t('replaces')}
        </p>
      )}
      {work.job === null ? (
        <div className="in-out-buttons">
          <Button onPress={onOther}>{t('otherFile')}</Button>
          {contents === null ? (
            <Button type="submit" variant="primary" isPending={open.isPending}>
              {t('look')}
            </Button>
          ) : (
            <Button variant="primary" onPress={() => void begin()} isPending={bringIn.isPending}>
              {t('bringIn')}
            </Button>
          )}
        </div>
      ) : (
        <BackupProgress job={work.job} told={work.told} />
      )}
      {isNewer ? (
        <p role="alert" className="in-out-warning">
          {t('archiveNewer')}
        </p>
      ) : null}
      {error === null ? null : <FailureNotice error={error} />}
    </form>
  )
}
