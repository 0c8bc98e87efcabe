import '../../../../../src/renderer/src/ui/tokens.css'
import '../../../../../src/renderer/src/ui/base.css'
import { createRef } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { TodayContext } from '../../../../../src/renderer/src/app/today.ts'
import { ClientList } from '../../../../../src/renderer/src/features/clients/ClientList.tsx'
import type { ListRow } from '../../../../../src/renderer/src/features/clients/listRow.ts'
import { setUpTexts } from '../../../../../src/renderer/src/i18n/setUp.ts'
import { clientName, digitsFor } from '../../../practice/words.ts'

setUpTexts()
const place = document.getElementById('root') ?? document.body
const list = createRef<HTMLDivElement>()
const rows: readonly ListRow[] = Array.from({ length: 10_000 }, (_, index) => ({
  kind: 'row',
  client: {
    id: `client-${index}`,
    name: clientName(index),
    birthDate: '1970-03-01',
    phone: digitsFor(index),
    archived: false,
    lastSession: '2026-11-02',
  },
}))

let root: Root | null = null
const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
const drawn = () => document.querySelectorAll('[role=option]').length

/** Milliseconds until lines stand in the document, laid out. */
async function mount(): Promise<number> {
  const started = performance.now()
  const fresh = createRoot(place)
  root = fresh
  flushSync(() =>
    fresh.render(
      <TodayContext value="2026-11-22">
        <ClientList
          label="Clients"
          rows={rows}
          active={0}
          onActive={() => {}}
          onOpen={() => {}}
          onType={() => {}}
          listRef={list}
        />
      </TodayContext>,
    ),
  )
  while (drawn() === 0) await frame()
  list.current?.getBoundingClientRect()
  return performance.now() - started
}

/** The longest time for which nothing else got its turn while the list was scrolled from top to bottom. */
async function longestTask(): Promise<number> {
  let longest = 0
  let last = performance.now()
  let over = false
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!over) port2.postMessage(null)
  }
  port2.postMessage(null)
  const steps = 60
  const end = list.current?.scrollHeight ?? 0
  for (let step = 1; step <= steps; step++) {
    list.current?.scrollTo(0, (end * step) / steps)
    await frame()
  }
  await frame()
  over = true
  port1.close()
  return longest
}

async function round() {
  const mountMs = await mount()
  await frame()
  await frame()
  let most = drawn()
  const taskMs = await longestTask()
  most = Math.max(most, drawn())
  root?.unmount()
  await frame()
  return { mountMs, taskMs, rows: most }
}

Object.assign(window, { round })
