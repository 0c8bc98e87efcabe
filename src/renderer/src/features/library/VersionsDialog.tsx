import { useTranslation } from 'react-i18next'
import type { TextVersion } from '../../../../contract/models/textVersion.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { useUndoScope } from '../../commands/undoScope.ts'
import { useUndoOffer } from '../../commands/useUndoOffer.ts'
import { formatDate, formatTime } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { VersionWords } from './VersionWords.tsx'

interface VersionsDialogProps {
  readonly id: string
  /** What the text is called now. */
  readonly title: string
  readonly onClose: () => void
}

/** Every wording of an own line or exercise, the newest first; an older one can be used again. */
export function VersionsDialog({ id, title, onClose }: VersionsDialogProps) {
  const { t } = useTranslation('library')
  const versions = useProcedure('library.versions', { id })
  const back = useCommand('library.backTo')
  const tell = useUndoOffer()
  useUndoScope({ kind: 'client', id })
  const goBack = async (version: number) => {
    const reply = await back.run({ id, version })
    if (reply.ok) tell(id, t('versionBack', { version }))
  }
  const when = ({ version, writtenAt }: TextVersion): string =>
    writtenAt === null
      ? t('version', { version })
      : t('versionOn', { version, date: formatDate(writtenAt), time: formatTime(writtenAt) })
  return (
    <Dialog title={t('versionsOf', { title })} isOpen onClose={onClose}>
      <div className="stack">
        <p className="small soft">{t('versionsWhat')}</p>
        <Answer of={versions}>
          {(known) => (
            <ol className="library-versions" aria-label={t('versions')}>
              {known.map((each, at) => (
                <li key={each.version} className="library-version">
                  <div className="library-version-head">
                    <h3>{when(each)}</h3>
                    {at === 0 ? (
                      <span className="small soft">{t('inUse')}</span>
                    ) : (
                      <Button
                        size="small"
                        aria-label={t('useVersionThis', { version: each.version })}
                        onPress={() => void goBack(each.version)}
                        isPending={back.isPending}
                      >
                        {t('useAgain')}
                      </Button>
                    )}
                  </div>
                  <VersionWords content={each.content} />
                </li>
              ))}
            </ol>
          )}
        </Answer>
        {back.error === null ? null : <FailureNotice error={back.error} />}
      </div>
    </Dialog>
  )
}
