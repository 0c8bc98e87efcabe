import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { Answer } from '../../api/Answer.tsx'
import { Found } from '../../api/Found.tsx'
import { useProcedure } from '../../api/useProcedure.ts'
import { useUndoScope } from '../../commands/undoScope.ts'
import { LegendLooks } from '../chart/looks.tsx'
import { Room } from './Room.tsx'
import { useTreatment } from './useTreatment.ts'

/** Treating: the whole window, nothing on it but what the hands need. Back to the session where nothing runs. */
export function RoomPage({ sessionId }: { readonly sessionId: string }) {
  const [, navigate] = useLocation()
  const treatment = useTreatment(sessionId)
  const settings = useProcedure('treatment.settings', {})
  const over = !treatment.isFetching && (treatment.data === null || treatment.data?.state === 'ended')
  useUndoScope({ kind: 'session', id: sessionId })
  useEffect(() => {
    if (over) navigate(`/sessions/${sessionId}/${treatment.data === null ? 'treat' : 'leave'}`)
  }, [over, navigate, sessionId, treatment.data])
  return (
    <Found of={treatment} what="session">
      {(value) =>
        value === null || value.state === 'ended' ? null : (
          <Answer of={settings}>
            {(chosen) => (
              <LegendLooks>
                <Room sessionId={sessionId} answered={value} settings={chosen} />
              </LegendLooks>
            )}
          </Answer>
        )
      }
    </Found>
  )
}
