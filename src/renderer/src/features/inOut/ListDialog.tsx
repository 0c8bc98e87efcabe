import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundList, Imported, ListPreview } from '../../../../contract/models/clientImport.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ListReading } from './ListReading.tsx'
import { ListTable } from './ListTable.tsx'
import { leftOut } from './leftOut.ts'
import { useListIn } from './useListIn.ts'

interface ListDialogProps {
  readonly found: FoundList
  readonly onClose: () => void
  readonly onDone: (imported: Imported) => void
}

/** How a list is read, and what it would bring in; nothing happens before the button is pressed. */
export function ListDialog({ found, onClose, onDone }: ListDialogProps) {
  const { t } = useTranslation('inOut')
  const { t: common } = useTranslation('common')
  const [reading, setReading] = useState(found.reading)
  /** Lines whose tick was turned by hand. */
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set())
  const preview = useProcedure('clientImport.preview', { file: found.file, reading }, { keepLast: true })
  const bringIn = useListIn(onDone)
  const clients = preview.data?.clients ?? []
  const out = leftOut(clients, turned)
  const count = clients.length - out.length

  const submit = () => bringIn.begin({ file: found.file, reading, leaveOut: out })
  const turn = (line: number) =>
    setTurned((before) => {
      const after = new Set(before)
      if (!after.delete(line)) after.add(line)
      return after
    })
  return (
    <Dialog
      title={t('listTitle')}
      isOpen
      onClose={onClose}
      closesOutside={false}
      width="wide"
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button
            variant="primary"
            onPress={() => void submit()}
            isPending={bringIn.part !== null}
            isDisabled={count === 0}
          >
            {t('bringInCount', { count })}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Answer of={preview}>
          {(value) => (
            <>
              <ListReading
                kind={found.kind}
                reading={reading}
                columns={value.columns}
                onChange={(changed) => {
                  setReading(changed)
                  setTurned(new Set())
                }}
              />
              <Clients preview={value} out={out} onTurn={turn} />
            </>
          )}
        </Answer>
        {bringIn.part === null ? null : (
          <div className="row">
            <progress className="backup-progress" value={bringIn.part} max={1} aria-label={t('list')} />
            <span className="soft small grow">{t('listRuns')}</span>
            <Button size="small" onPress={bringIn.stop}>
              {t('stop')}
            </Button>
          </div>
        )}
        {bringIn.error === null ? null : <FailureNotice error={bringIn.error} />}
      </div>
    </Dialog>
  )
}

interface ClientsProps {
  readonly preview: ListPreview
  readonly out: readonly number[]
  readonly onTurn: (line: number) => void
}

function Clients({ preview: { clients }, out, onTurn }: ClientsProps) {
  const { t } = useTranslation('inOut')
  if (clients.length === 0) return <p className="in-out-warning">{t('none')}</p>
  const here = clients.filter(({ alike }) => alike.length > 0).length
  const twice = clients.filter(({ alike, alikeLine }) => alike.length === 0 && alikeLine !== null).length
  const doubles = [
    ...(here === 0 ? [] : [t('doubles', { count: here })]),
    ...(twice === 0 ? [] : [t('twice', { count: twice })]),
  ]
  return (
    <>
      {clients.every(({ nameless }) => nameless) ? <p className="in-out-warning">{t('nobody')}</p> : null}
      {doubles.length === 0 ? null : (
        <p className="in-out-warning" role="status">
          {doubles.join(' ')}
        </p>
      )}
      <ListTable clients={clients} out={out} onTurn={onTurn} />
    </>
  )
}
