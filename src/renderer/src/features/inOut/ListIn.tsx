import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundList } from '../../../../contract/models/clientImport.ts'
import { FailureNotice } from '../../api/FailureNotice.tsx'
import { host } from '../../api/host.ts'
import { useCommand } from '../../api/useCommand.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { formatFullDate } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { useToast } from '../../ui/Toasts.tsx'
import { ListDialog } from './ListDialog.tsx'
import { useTakeBack } from './useTakeBack.ts'

/** Clients from a table or from address cards; the newest import can be taken back as a whole. */
export function ListIn() {
  const { t } = useTranslation('inOut')
  const toast = useToast()
  const takeBack = useTakeBack()
  const [found, setFound] = useState<FoundList | null>(null)
  const look = useCommand('clientImport.look')
  const last = useProcedure('clientImport.last', {}).data ?? null

  const choose = async () => {
    const file = await host.invoke('chooseImport', { kind: 'list' })
    if (file === null) return
    const reply = await look.run({ token: file.token })
    if (reply.ok) setFound(reply.value)
  }
  return (
    <Card title={t('list')}>
      <div className="stack">
        <p>{t('listWhat')}</p>
        <div>
          <Button onPress={() => void choose()} isPending={look.isPending}>
            {t('chooseList')}
          </Button>
        </div>
        {look.error === null ? null : <FailureNotice error={look.error} />}
        {last === null ? null : (
          <div className="row">
            <span className="grow soft">
              {t('last', {
                clients: t('clients', { count: last.count }),
                when: formatFullDate(last.at),
              })}
            </span>
            <Button size="small" onPress={() => void takeBack(last.undoId)}>
              {t('takeBack')}
            </Button>
          </div>
        )}
      </div>
      {found === null ? null : (
        <ListDialog
          found={found}
          onClose={() => setFound(null)}
          onDone={({ count, undoId }) => {
            setFound(null)
            toast({
              text: t('listDone', { count }),
              action: { label: t('undo'), perform: () => void takeBack(undoId) },
            })
          }}
        />
      )}
    </Card>
  )
}
