import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type GiveTogether, HandoutChoices, type TogetherOutcome } from '../../contract/models/handout.ts'
import { AppError } from '../appError.ts'
import { instantOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { handoutsPdf } from '../documents/handout.ts'
import type { HandoutSheet } from '../documents/sheet/content.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { Host } from '../host.ts'
import type { Progress } from '../jobs/jobs.ts'
import { getSession } from '../sessions/store.ts'
import { giveSheet } from './give.ts'
import { keptChoices } from './habits.ts'
import { renderSheet } from './renderSheet.ts'
import type { WaitingSheet } from './waiting.ts'

/** Shown while the sheets wait; nothing of a client. */
const title = 'Aftercare sheets'

interface Batch {
  readonly job: string
  readonly sheets: WaitingSheet[]
  documentId: string | null
}

/** The last sheets made in one go, by the desktop they were made for. Gone with the process when the practice locks. */
const batches = new WeakMap<Host, Batch>()

function batchOf(host: Host, job: string): Batch {
  const batch = batches.get(host)
  if (batch?.job !== job)
    throw new AppError('notFound', 'These sheets are not there any more. Make them again.')
  return batch
}

/** What was chosen for a session's sheet, else what its client keeps; always on this paper. */
async function choicesFor(
  { db }: Context,
  sessionId: string,
  paper: GiveTogether['paper'],
): Promise<HandoutChoices> {
  const draft = await db
    .selectFrom('drafts')
    .select('json')
    .where('form', '=', `handout:${sessionId}`)
    .executeTakeFirst()
  const drafted = draft && HandoutChoices.safeParse(JSON.parse(draft.json))
  if (drafted?.success) return { ...drafted.data, paper }
  const { clientId } = await getSession(db, sessionId)
  const kept = await keptChoices(db, clientId)
  return { ...(kept ?? { leftOut: [], added: [], note: '' }), paper }
}

/** A name that tells the day and nothing of the client, and that no file there has: "aftercare-2026-11-22-2.pdf". */
function freePath(folder: string, date: string): string {
  for (let count = 1; ; count++) {
    const path = join(folder, `aftercare-${date}${count === 1 ? '' : `-${count}`}.pdf`)
    if (!existsSync(path)) return path
  }
}

/** Makes the sheets of several sessions as one job; those that were written stay when it is stopped. Answers the job. */
export function giveTogether(context: Context, { sessionIds, paper, how }: GiveTogether): string {
  const chosen = how.kind === 'save' ? context.host.pathOf(how.token) : null
  if (chosen === undefined) throw new AppError('notFound', 'Choose again where to save them.')
  /** Null: they are to be printed. */
  const folder: string | null = chosen
  const sheets: WaitingSheet[] = []
  const job = context.jobs.start((progress) => work(progress))
  const batch: Batch = { job, sheets, documentId: null }
  batches.set(context.host, batch)

  async function work(progress: Progress): Promise<void> {
    const drawn: { sheet: HandoutSheet; largePrint: boolean }[] = []
    for (const [index, sessionId] of [...new Set(sessionIds)].entries()) {
      progress.tell('copying', index / sessionIds.length)
      await progress.breathe()
      const choices = await choicesFor(context, sessionId, paper)
      const { sheet, content } = await renderSheet(
        context,
        sessionId,
        choices,
        instantOf(context.clock.now()),
      )
      if (folder !== null) {
        await writeWhole(freePath(folder, content.date), sheet.bytes)
        await giveSheet(context, sheet, 'saved')
      } else drawn.push({ sheet: content, largePrint: choices.largePrint ?? false })
      sheets.push(sheet)
    }
    if (folder !== null) return
    const { bytes } = await handoutsPdf(drawn, context.resources, paper)
    batch.documentId = await context.host.publish({ title, bytes })
  }
  return job
}

export function togetherOutcome({ host }: Context, job: string): TogetherOutcome {
  const { sheets, documentId } = batchOf(host, job)
  return { sheets: sheets.length, documentId }
}

/** The print dialog took them: each is kept with its session, once. */
export async function givenTogether(context: Context, job: string): Promise<void> {
  const { sheets, documentId } = batchOf(context.host, job)
  if (documentId === null) throw new AppError('conflict', 'These sheets were not made to be printed.')
  for (const sheet of sheets.splice(0)) await giveSheet(context, sheet, 'printed')
}
