import { ArrowDownUp } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Client } from '../../../../contract/models/client.ts'
import type { ClientField, MergePreview } from '../../../../contract/models/merge.ts'
import { Answer } from '../../api/Answer.tsx'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatFullDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { MergeSides } from './MergeSides.tsx'
import { useUnmerge } from './useUnmerge.ts'

interface MergeDialogProps {
  readonly client: Client
  readonly onClose: () => void
}

/** Makes one record of two: the other is chosen, what becomes of both is shown, then it is done. */
export function MergeDialog({ client, onClose }: MergeDialogProps) {
  const { t } = useTranslation('merge')
  const [otherId, setOtherId] = useState<string | null>(null)
  const [swapped, setSwapped] = useState(false)
  const clients = useProcedure('clients.list', { archived: true })
  const others = (clients.data ?? []).filter(({ id }) => id !== client.id)
  const chooser = (
    <ComboBox
      label={t('other')}
      hint={t('otherHint')}
      options={others.map(({ id, name, birthDate, phone }) => ({
        id,
        label: name,
        detail: [birthDate === null ? '' : formatFullDate(birthDate), phone]
          .filter((part) => part !== '')
          .join(' · '),
      }))}
      value={otherId}
      onChange={setOtherId}
      autoFocus
    />
  )
  if (otherId === null) {
    return (
      <Dialog
        title={t('title')}
        isOpen
        onClose={onClose}
        actions={<Button onPress={onClose}>{t('cancel')}</Button>}
      >
        {chooser}
      </Dialog>
    )
  }
  const [keptId, goneId] = swapped ? [otherId, client.id] : [client.id, otherId]
  return (
    <Preview
      key={`${keptId} ${goneId}`}
      keptId={keptId}
      goneId={goneId}
      onSwap={() => setSwapped(!swapped)}
      onBack={() => setOtherId(null)}
      onClose={onClose}
    />
  )
}

interface PreviewProps {
  readonly keptId: string
  readonly goneId: string
  readonly onSwap: () => void
  readonly onBack: () => void
  readonly onClose: () => void
}

function Preview({ keptId, goneId, onSwap, onBack, onClose }: PreviewProps) {
  const { t } = useTranslation('merge')
  const [, navigate] = useLocation()
  const toast = useToast()
  const unmerge = useUnmerge()
  const merge = useCommand('clients.merge')
  const [fromGone, setFromGone] = useState<ReadonlySet<ClientField>>(new Set())
  const preview = useProcedure('clients.mergePreview', { keptId, goneId })

  const perform = async ({ kept, gone }: MergePreview) => {
    const reply = await merge.run({
      keptId,
      keptRevision: kept.revision,
      goneId,
      goneRevision: gone.revision,
      fromGone: [...fromGone],
    })
    if (!reply.ok) return
    onClose()
    navigate(`/clients/${keptId}`)
    toast({
      text: t('done'),
      action: { label: t('undo'), perform: () => void unmerge.newest(keptId) },
    })
  }
  const choose = (field: ClientField, gone: boolean) => {
    const next = new Set(fromGone)
    if (gone) next.add(field)
    else next.delete(field)
    setFromGone(next)
  }

  return (
    <Dialog
      title={t('title')}
      isOpen
      onClose={onClose}
      width="wide"
      closesOutside={false}
      actions={
        <>
          <span className="grow">
            <Button variant="quiet" icon={<ArrowDownUp aria-hidden="true" />} onPress={onSwap}>
              {t('swap')}
            </Button>
          </span>
          <Button onPress={onBack}>{t('back')}</Button>
          <Button
            variant="primary"
            isPending={merge.isPending}
            isDisabled={preview.data === undefined}
            onPress={() => {
              if (preview.data !== undefined) void perform(preview.data)
            }}
          >
            {t('perform')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Answer of={preview}>
          {(value) => <MergeSides preview={value} fromGone={fromGone} onChoose={choose} />}
        </Answer>
        {merge.error === null ? null : <FailureNotice error={merge.error} />}
      </div>
    </Dialog>
  )
}
