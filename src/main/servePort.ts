import type { MessagePortMain } from 'electron'
import { CallMessage, type EventMessage, type ReplyMessage } from '../contract/messages.ts'
import type { JobEvent } from '../contract/models/job.ts'
import type { Reply } from '../contract/reply.ts'

/** What a port is served with; the core's application is one. */
export interface Answerer {
  call(name: string, input: unknown): Promise<Reply<unknown>>
  readonly jobs: { listen(listener: (event: JobEvent) => void): () => void }
}

const internal: Reply<never> = { ok: false, error: { code: 'internal', message: 'This could not be done.' } }

/** Says what went wrong without the values it went wrong with. */
function report(what: string, error: unknown): void {
  console.error(`${what}: ${error instanceof Error ? error.name : typeof error}`)
}

/**
 * Answers every call that comes in at `port`; anything that is no call is dropped. `onAnswered` hears of each answer
 * once it is on its way.
 * @returns resolves when the port has closed and everything that came over it is answered
 */
export function servePort(
  port: MessagePortMain,
  answerer: Promise<Answerer>,
  onAnswered: () => void,
): Promise<void> {
  async function answer({ call, name, input }: CallMessage): Promise<ReplyMessage> {
    try {
      return { call, reply: await (await answerer).call(name, input) }
    } catch (error) {
      report('A call failed', error)
      return { call, reply: internal }
    }
  }

  function send(message: ReplyMessage): void {
    try {
      port.postMessage(message)
    } catch (error) {
      report('An answer could not be sent', error)
      port.postMessage({ call: message.call, reply: internal } satisfies ReplyMessage)
    }
  }

  const unanswered = new Set<Promise<void>>()
  port.on('message', ({ data }) => {
    const message = CallMessage.safeParse(data)
    if (!message.success) return
    const answered = answer(message.data)
      .then(send)
      .then(onAnswered)
      .finally(() => unanswered.delete(answered))
    unanswered.add(answered)
  })
  // A port that serves nothing has nothing to tell either; the call that finds out says so.
  const deaf = answerer.then(
    ({ jobs }) => jobs.listen((event) => port.postMessage({ event } satisfies EventMessage)),
    () => () => {},
  )
  const closed = new Promise<void>((resolve) => {
    port.on('close', resolve)
  }).then(async () => {
    const stop = await deaf
    stop()
    await Promise.all(unanswered)
  })
  port.start()
  return closed
}
