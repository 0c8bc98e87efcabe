import { useProcedure } from '../../api/useProcedure.ts'
import { ConditionDialog } from '../health/ConditionDialog.tsx'
import { useRemoveCondition } from '../health/useRemoveCondition.ts'

interface RecordClearanceProps {
  readonly clientId: string
  readonly conditionId: string
  readonly onClose: () => void
}

/** The condition whose clearance the plan misses, opened over the plan; the findings follow what is kept there. */
export function RecordClearance({ clientId, conditionId, onClose }: RecordClearanceProps) {
  const conditions = useProcedure('health.conditions', { clientId }).data ?? []
  const catalogue = useProcedure('health.catalogue', {}).data
  const remove = useRemoveCondition(clientId)
  const condition = conditions.find(({ id }) => id === conditionId)
  if (condition === undefined || catalogue === undefined) return null
  return (
    <ConditionDialog
      clientId={clientId}
      condition={condition}
      catalogue={catalogue}
      onClose={onClose}
      onRemove={({ id }) => {
        onClose()
        void remove(id)
      }}
    />
  )
}
