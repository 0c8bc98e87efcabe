import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openTestPractice } from '../../helpers/practice.ts'
import { givenClient, givenSession } from '../given.ts'

it('goes on to the second after SIGKILL in the middle, with the log complete', async () => {
  const practice = await openTestPractice({ today: '2026-11-22' })
  try {
    const { id: clientId } = await givenClient(practice)
    const { id: sessionId } = await givenSession(practice, clientId)
    await practice.call('plans.applyTemplate', { sessionId, template: 'classical-back' })
    await practice.application.close()

    const victim = spawn(
      process.execPath,
      [join(import.meta.dirname, 'victim.ts'), practice.folder, sessionId, String(practice.clock.now())],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_NO_WARNINGS: '1' } },
    )
    const ended = once(victim, 'close')
    await Promise.race([once(victim.stdout, 'data'), ended])
    victim.kill('SIGKILL')
    expect((await ended)[1]).toBe('SIGKILL')

    // 135 seconds were treated; the masseur is back at the screen 20 minutes later
    practice.clock.pass(135_000 + 20 * 60_000)
    await practice.reopen()
    expect(await practice.call('treatment.running', {})).toEqual({ sessionId })
    const found = await practice.call('treatment.beat', { sessionId })
    expect(found).toMatchObject({ state: 'running', current: 1, seconds: 135 + 1200 })
    expect(found.stages.map(({ seconds }) => seconds)).toEqual([75, 60 + 1200, 0, 0, 0])
    expect(found.stages[1]?.holds).toEqual([{ pointId: null, seconds: 40, planned: 60, pain: null }])
    expect(found.gaps).toEqual([{ gap: 0, seconds: 1200, counted: null }])
    const takenOut = await practice.call('treatment.answerGap', { sessionId, gap: 0, count: false })
    expect(takenOut.seconds).toBe(135)
    const log = await practice.context.db
      .selectFrom('treatment_events')
      .select(['ordinal', 'event'])
      .orderBy('ordinal')
      .execute()
    expect(log.map(({ ordinal, event }) => [ordinal, JSON.parse(event).kind])).toEqual([
      [0, 'start'],
      [1, 'next'],
      [2, 'hold'],
      [3, 'gap'],
      [4, 'gapAnswer'],
    ])
  } finally {
    await practice.close()
  }
}, 30_000)
