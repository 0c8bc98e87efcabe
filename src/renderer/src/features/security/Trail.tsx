import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuditVerdict } from '../../../../contract/models/audit.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { host } from '../../api/host.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { TrailTable } from './TrailTable.tsx'
import './security.css'

const pageSize = 50
const mostLines = 200

/** The trail of what was done: readable, checked when it is opened, and saved as a file on wish. */
export function Trail() {
  const { t } = useTranslation('audit')
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="stack-tight">
      <span className="ui-label">{t('title')}</span>
      <p className="soft small">{t('what')}</p>
      <div>
        <Button onPress={() => setOpen(true)}>{t('open')}</Button>
      </div>
      <Dialog title={t('title')} isOpen={isOpen} onClose={() => setOpen(false)} width="wide">
        {isOpen ? <TrailInside /> : null}
      </Dialog>
    </div>
  )
}

function TrailInside() {
  const { t } = useTranslation('audit')
  const toast = useToast()
  const [limit, setLimit] = useState(pageSize)
  const lines = useProcedure('audit.lines', { before: null, limit }, { keepLast: true })
  const verdict = useProcedure('audit.verify', {})
  const save = useCommand('audit.export')
  const saveFile = async () => {
    const chosen = await host.invoke('chooseSave', { suggestedName: t('fileName') })
    if (chosen === null) return
    const reply = await save.run({ token: chosen.token })
    if (reply.ok) toast({ text: t('exported', { name: chosen.displayName }) })
  }
  return (
    <div className="stack">
      <Answer of={verdict}>{(found) => <Verdict found={found} />}</Answer>
      <Answer of={lines}>{(shown) => <TrailTable lines={shown} />}</Answer>
      {save.error === null ? null : <FailureNotice error={save.error} />}
      <div className="row">
        {lines.data?.length === limit && limit < mostLines ? (
          <Button onPress={() => setLimit(mostLines)}>{t('older')}</Button>
        ) : null}
        <Button onPress={() => void saveFile()} isPending={save.isPending}>
          {t('export')}
        </Button>
      </div>
    </div>
  )
}

function Verdict({ found }: { readonly found: AuditVerdict }) {
  const { t } = useTranslation('audit')
  if (found.kind === 'whole')
    return (
      <p role="status" className="security-well">
        {t('whole', { count: found.count })}
      </p>
    )
  return (
    <p role="alert" className="security-alarm">
      {t(found.kind, { row: found.row })}
    </p>
  )
}
