import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClientCondition } from '../../../../contract/models/health.ts'
import { Answer } from '../../api/Answer.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { useToday } from '../../app/today.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { RowButton, Rows } from '../../ui/Rows.tsx'
import { MedicineWords } from '../intake/MedicineWords.tsx'
import { ConditionDialog } from './ConditionDialog.tsx'
import { clearanceWords, conditionDates } from './conditionWords.ts'
import { useRemoveCondition } from './useRemoveCondition.ts'
import './health.css'

type Opened =
  | { readonly kind: 'none' }
  | { readonly kind: 'new' }
  | { readonly kind: 'change'; readonly condition: ClientCondition }

/** The client's conditions; pressing one opens it. */
export function HealthCard({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('health')
  const removeCondition = useRemoveCondition(clientId)
  const [opened, setOpened] = useState<Opened>({ kind: 'none' })
  const conditions = useProcedure('health.conditions', { clientId })
  const catalogue = useProcedure('health.catalogue', {})
  const alerts = useProcedure('health.alerts', { clientId })
  const labelOf = ({ id, name }: ClientCondition) =>
    alerts.data?.find((alert) => alert.id === id)?.label ?? name
  const close = () => setOpened({ kind: 'none' })

  const remove = ({ id }: ClientCondition) => {
    close()
    void removeCondition(id)
  }

  return (
    <Card
      title={t('title')}
      action={
        <Button
          variant="quiet"
          size="small"
          icon={<Plus aria-hidden="true" />}
          onPress={() => setOpened({ kind: 'new' })}
        >
          {t('addShort')}
        </Button>
      }
    >
      <Answer of={conditions}>
        {(list) =>
          list.length === 0 ? (
            <p className="soft">{t('none')}</p>
          ) : (
            <Rows>
              {list.map((condition) => (
                <li key={condition.id}>
                  <ConditionRow
                    condition={condition}
                    label={labelOf(condition)}
                    onOpen={() => setOpened({ kind: 'change', condition })}
                  />
                </li>
              ))}
            </Rows>
          )
        }
      </Answer>
      <MedicineWords clientId={clientId} />
      {opened.kind === 'none' || catalogue.data === undefined ? null : (
        <ConditionDialog
          clientId={clientId}
          condition={opened.kind === 'new' ? null : opened.condition}
          catalogue={catalogue.data}
          onClose={close}
          onRemove={remove}
        />
      )}
    </Card>
  )
}

interface ConditionRowProps {
  readonly condition: ClientCondition
  /** As the alert names it: with its form, its place and how it stands. */
  readonly label: string
  readonly onOpen: () => void
}

function ConditionRow({ condition, label, onOpen }: ConditionRowProps) {
  const { t } = useTranslation('health')
  const clearance = clearanceWords(condition, useToday(), t)
  return (
    <RowButton className="health-row" onPress={onOpen}>
      <span>
        {label}
        {conditionDates(condition, t)}
      </span>
      {clearance === '' ? null : <span className="soft small">{clearance}</span>}
      {condition.note === '' ? null : <span className="soft small health-note">{condition.note}</span>}
    </RowButton>
  )
}
