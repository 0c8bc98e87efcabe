import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { JobEvent } from '../../../src/contract/models/job.ts'
import { pagesOf } from '../../helpers/pdf.ts'
import { addClient, addSession } from '../../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

const names = ['Marta Lindqvist', 'Zoe Adeyemi', 'Tariq Osei']
let practice: TestPractice
let sessionIds: string[] = []
let folder = ''

beforeEach(async () => {
  practice = await openTestPractice({ today: '2026-11-22' })
  sessionIds = []
  for (const name of names) {
    const { id } = await addClient(practice, { name })
    sessionIds.push((await addSession(practice, id)).id)
  }
  folder = join(practice.host.outFolder, 'sheets')
  mkdirSync(folder)
})
afterEach(() => practice.close())

/** Starts the job; answers its id and everything it told, once it has ended. */
async function together(
  how: { kind: 'save'; token: string } | { kind: 'print' },
  heard: (event: JobEvent) => void = () => {},
): Promise<{ readonly job: string; readonly events: readonly JobEvent[] }> {
  const events: JobEvent[] = []
  const forget = practice.application.jobs.listen((event) => {
    events.push(event)
    heard(event)
  })
  const { job } = await practice.call('handouts.together', { sessionIds, paper: 'letter', how })
  await practice.application.jobs.settled()
  forget()
  return { job, events }
}

test('are saved each under a name that tells nothing of the client, over no other file, and kept with their sessions', async () => {
  writeFileSync(join(folder, 'aftercare-2026-11-22.pdf'), 'an older one')
  const draft = { leftOut: [], added: [], note: 'Bring flat shoes.' }
  await practice.call('drafts.save', {
    form: `handout:${sessionIds[1]}`,
    json: JSON.stringify(draft),
    revision: 1,
  })
  const { job, events } = await together({ kind: 'save', token: practice.host.choose(folder) })
  expect(events.at(-1)).toEqual({ kind: 'done', job })
  expect(events.filter(({ kind }) => kind === 'progress')).toHaveLength(3)
  expect(readdirSync(folder).sort()).toEqual([
    'aftercare-2026-11-22-2.pdf',
    'aftercare-2026-11-22-3.pdf',
    'aftercare-2026-11-22-4.pdf',
    'aftercare-2026-11-22.pdf',
  ])
  expect(readFileSync(join(folder, 'aftercare-2026-11-22.pdf'), 'utf8')).toBe('an older one')
  const texts = [2, 3, 4].map((n) =>
    pagesOf(readFileSync(join(folder, `aftercare-2026-11-22-${n}.pdf`))).join(),
  )
  for (const [index, text] of texts.entries()) expect(text).toContain(names[index])
  expect(texts[1]).toContain('Bring flat shoes.')
  expect(await practice.call('handouts.togetherOutcome', { job })).toEqual({ sheets: 3, documentId: null })
  for (const sessionId of sessionIds)
    expect(await practice.call('handouts.given', { sessionId })).toMatchObject([{ how: 'saved' }])
  expect(await practice.call('handouts.ofDay', { date: '2026-11-22' })).toMatchObject(
    names.map(() => ({ given: 1 })),
  )
})

test('stopped in the middle, what was saved stays and is kept; nothing else is', async () => {
  const { job, events } = await together({ kind: 'save', token: practice.host.choose(folder) }, (event) => {
    if (event.kind === 'progress' && event.part > 0) void practice.call('jobs.cancel', { job: event.job })
  })
  expect(events.at(-1)).toEqual({ kind: 'cancelled', job })
  const { sheets } = await practice.call('handouts.togetherOutcome', { job })
  expect(sheets).toBe(readdirSync(folder).length)
  expect(sheets).toBeLessThan(3)
  const given = await practice.call('handouts.ofDay', { date: '2026-11-22' })
  expect(given.filter((each) => each.given > 0)).toHaveLength(sheets)
})

test('are one document for the print dialog, and kept once it has taken them', async () => {
  const { job } = await together({ kind: 'print' })
  const { documentId, sheets } = await practice.call('handouts.togetherOutcome', { job })
  expect(sheets).toBe(3)
  const document = practice.host.published.find(({ id }) => id === documentId)
  expect(document?.title).toBe('Aftercare sheets')
  const pages = pagesOf(Buffer.from(document?.bytes ?? []))
  expect(pages).toHaveLength(3)
  for (const [index, page] of pages.entries()) expect(page).toContain(names[index])
  for (const sessionId of sessionIds) expect(await practice.call('handouts.given', { sessionId })).toEqual([])
  await practice.call('handouts.givenTogether', { job })
  for (const sessionId of sessionIds)
    expect(await practice.call('handouts.given', { sessionId })).toMatchObject([{ how: 'printed' }])
})

test('a folder that nobody chose is refused', async () => {
  const how = { kind: 'save', token: 'no such token' } as const
  expect(await practice.tryCall('handouts.together', { sessionIds, paper: 'a4', how })).toMatchObject({
    ok: false,
    error: { code: 'notFound' },
  })
})
