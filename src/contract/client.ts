import type { CallMessage } from './messages.ts'
import type { JobEvent } from './models/job.ts'
import type { AnswerOf, ProcedureName, SentTo } from './procedures.ts'
import type { Reply, ReplyError } from './reply.ts'

/** The caller's end of one port to one practice process. */
export interface Client {
  /** Never rejects over what the other side does: a failure is a value, a lost process answers `practiceRestarted`. */
  call<N extends ProcedureName>(name: N, input: SentTo<N>): Promise<Reply<AnswerOf<N>>>
  /** Hears what jobs tell; returns how to stop. */
  onJob(listener: (event: JobEvent) => void): () => void
  /** Resolves when the other end is gone; every call after that answers at once. */
  readonly closed: Promise<void>
}

type Outcome = { readonly kind: 'answered'; readonly reply: unknown } | { readonly kind: 'gone' }

function failure(code: ReplyError['code'], message: string): Reply<never> {
  return { ok: false, error: { code, message } }
}

const lost = failure('practiceRestarted', 'The practice had to be opened afresh before this was answered.')
const garbled = failure('internal', 'The answer could not be read.')

function envelope(data: unknown): { readonly call: number; readonly reply: unknown } | null {
  if (typeof data !== 'object' || data === null || !('call' in data) || !('reply' in data)) return null
  return typeof data.call === 'number' ? { call: data.call, reply: data.reply } : null
}

function isJobEvent(data: unknown): data is { readonly event: JobEvent } {
  return typeof data === 'object' && data !== null && 'event' in data
}

/** The value inside is trusted: both ends are built from one table of procedures. */
function isReply<Value>(data: unknown): data is Reply<Value> {
  if (typeof data !== 'object' || data === null || !('ok' in data)) return false
  return data.ok === true ? 'value' in data : data.ok === false && 'error' in data
}

function read<Value>(outcome: Outcome): Reply<Value> {
  if (outcome.kind === 'gone') return lost
  return isReply<Value>(outcome.reply) ? outcome.reply : garbled
}

/** Numbers the calls that go out over `port` and hands each answer to its caller. */
export function createClient(port: MessagePort): Client {
  const pending = new Map<number, (outcome: Outcome) => void>()
  const jobListeners = new Set<(event: JobEvent) => void>()
  let last = 0
  let gone = false

  port.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (isJobEvent(event.data)) {
      for (const listener of jobListeners) listener(event.data.event)
      return
    }
    const message = envelope(event.data)
    if (!message) return
    const settle = pending.get(message.call)
    pending.delete(message.call)
    settle?.({ kind: 'answered', reply: message.reply })
  })
  const closed = new Promise<void>((resolve) => {
    port.addEventListener('close', () => {
      gone = true
      for (const settle of pending.values()) settle({ kind: 'gone' })
      pending.clear()
      resolve()
    })
  })
  port.start()

  return {
    closed,
    onJob(listener) {
      jobListeners.add(listener)
      return () => jobListeners.delete(listener)
    },
    call: <N extends ProcedureName>(name: N, input: SentTo<N>) =>
      new Promise<Reply<AnswerOf<N>>>((resolve) => {
        if (gone) return resolve(lost)
        last += 1
        const message: CallMessage = { call: last, name, input }
        port.postMessage(message)
        pending.set(last, (outcome) => resolve(read<AnswerOf<N>>(outcome)))
      }),
  }
}
