import { useEffect, useState } from 'react'
import { Waiting } from '../api/Answer.tsx'
import type { LaterPart } from './laterPart.ts'

interface LaterProps<Props extends object> {
  readonly part: LaterPart<Props>
  readonly props: Props
}

/**
 * Shows a part of the window, fetching its program first where that was not done yet. One that is there already is drawn
 * at once; React's own `lazy` holds every first showing back by a third of a second after a fallback.
 */
export function Later<Props extends object>({ part, props }: LaterProps<Props>) {
  return <Fetched key={part.key} part={part} props={props} />
}

function Fetched<Props extends object>({ part, props }: LaterProps<Props>) {
  // The part is asked at every drawing: at one place of the window one part may follow another.
  const Ready = part.fetched()
  const [, drawAgain] = useState<object>({})
  useEffect(() => {
    if (Ready !== null) return
    part.fetch().then(
      () => drawAgain({}),
      (error: unknown) =>
        // Thrown while drawing, so that the page around it can say so.
        drawAgain(() => {
          throw error
        }),
    )
  }, [part, Ready])
  return Ready === null ? <Waiting /> : <Ready {...props} />
}
