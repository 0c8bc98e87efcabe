import { useProcedure } from '../../api/useProcedure.ts'
import { ConditionDialog } from '../health/ConditionDialog.tsx'
import { useRemoveCondition } from '../health/useRemoveCondition.ts'

interface CompleteConditionProps {
  readonly clientId: string
  readonly conditionId: string
  readonly onClose: () => void
}

/** A condition of which the plan misses something (its clearance, its place), opened over the plan; the findings follow what is kept there. */
export function CompleteCondition({ clientId, conditionId, onClose }: CompleteConditionProps) {
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
