import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Answer } from '../../api/Answer.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { CompareTable } from './CompareTable.tsx'
import { sessionLabels } from './sessionLabels.ts'

interface CompareDialogProps {
  readonly clientId: string
  /** The session to begin with, beside the one before it; null begins with the two newest. */
  readonly sessionId: string | null
  readonly onClose: () => void
}

const none = 'none'

/** Any two or three sessions of one client side by side. */
export function CompareDialog({ clientId, sessionId, onClose }: CompareDialogProps) {
  const { t } = useTranslation('compare')
  const sessions = useProcedure('sessions.forClient', { clientId })
  const [chosen, setChosen] = useState<readonly (string | null)[]>([null, null, null])
  return (
    <Dialog title={t('title')} isOpen onClose={onClose} width="full">
      <Answer of={sessions}>
        {(list) => {
          const start = Math.max(
            0,
            list.findIndex(({ id }) => id === sessionId),
          )
          const first = [list[start + 1]?.id ?? list[0]?.id, list[start]?.id]
          const ids = [chosen[0] ?? first[0] ?? none, chosen[1] ?? first[1] ?? none, chosen[2] ?? none]
          const labels = sessionLabels(list, (number) => t('numbered', { number }))
          const options = list.map(({ id, reason }) => ({
            id,
            label: labels.get(id) ?? '',
            ...(reason !== '' && { detail: reason }),
          }))
          const different = [...new Set(ids.filter((id) => id !== none))]
          return (
            <div className="stack">
              <div className="compare-choice">
                {[0, 1, 2].map((place) => (
                  <Select
                    key={place}
                    label={t(`places.${place === 0 ? 'first' : place === 1 ? 'second' : 'third'}`)}
                    size="small"
                    options={place === 2 ? [{ id: none, label: t('noThird') }, ...options] : options}
                    value={ids[place] ?? none}
                    onChange={(id) => setChosen(ids.map((old, index) => (index === place ? id : old)))}
                  />
                ))}
              </div>
              {different.length < 2 ? (
                <p className="soft">{t(list.length < 2 ? 'onlyOne' : 'same')}</p>
              ) : (
                <Compared sessionIds={different} onOpen={onClose} />
              )}
            </div>
          )
        }}
      </Answer>
    </Dialog>
  )
}

function Compared({ sessionIds, onOpen }: { readonly sessionIds: string[]; readonly onOpen: () => void }) {
  const comparison = useProcedure('compare.sessions', { sessionIds })
  return <Answer of={comparison}>{(value) => <CompareTable comparison={value} onOpen={onOpen} />}</Answer>
}
