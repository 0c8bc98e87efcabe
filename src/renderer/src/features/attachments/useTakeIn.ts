import { useCallback, useRef, useState } from 'react'
import type { Attachment } from '../../../../contract/models/attachment.ts'
import type { ReplyError } from '../../../../contract/reply.ts'
import { host } from '../../api/host.ts'
import { run } from '../../api/run.ts'
import { type Step, takeIn } from './takeIn.ts'

export type TakingIn =
  | { readonly kind: 'rest' }
  | { readonly kind: 'running'; readonly step: Step }
  | { readonly kind: 'refused'; readonly error: ReplyError }

/** Asks for a file and takes it in for the client; one at a time. `choose` answers what was kept, or null. */
export function useTakeIn(clientId: string): {
  readonly state: TakingIn
  readonly choose: (fullSize: boolean) => Promise<Attachment | null>
  readonly stop: () => void
} {
  const [state, setState] = useState<TakingIn>({ kind: 'rest' })
  const stopping = useRef<AbortController | null>(null)

  const choose = useCallback(
    async (fullSize: boolean) => {
      const file = await host.invoke('chooseAttachment', {}).catch(() => null)
      if (file === null) return null
      const told = (step: Step) => setState({ kind: 'running', step })
      const refused = (error: ReplyError) => {
        setState({ kind: 'refused', error })
        return null
      }
      told({ step: 'looking', part: 0 })
      const begun = await run('attachments.begin', { clientId, token: file.token })
      if (!begun.ok) return refused(begun.error)
      const { upload, name } = begun.value
      const stop = new AbortController()
      stopping.current = stop
      const taken = await takeIn(begun.value, { told, signal: stop.signal, fullSize })
      stopping.current = null
      if (!taken.ok) {
        await run('attachments.drop', { upload })
        return refused(taken.error)
      }
      const picture = taken.value && {
        width: taken.value.width,
        height: taken.value.height,
        preview: taken.value.preview,
      }
      const kept = await run('attachments.keep', { upload, title: name, picture })
      if (!kept.ok) return refused(kept.error)
      setState({ kind: 'rest' })
      return kept.value
    },
    [clientId],
  )
  const stop = useCallback(() => stopping.current?.abort(), [])
  return { state, choose, stop }
}
