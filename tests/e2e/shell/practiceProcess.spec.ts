import { expect } from '@playwright/test'
import { test } from '../helpers/launch.ts'
import { isAlive, openRawPort, practicePids } from '../helpers/port.ts'
import { createOverPort } from '../helpers/published.ts'

test('the page reaches the practice process over a port', async ({ launch }) => {
  const { window } = await launch({ now: '2026-03-02T09:00:00Z' })
  const port = await openRawPort(window)
  const status = await port.call('practice.status', {})
  expect(status).toMatchObject({
    ok: true,
    value: { state: { kind: 'none' }, restarted: false, today: '2026-03-02' },
  })
  expect(await port.call('practice.explode', {})).toMatchObject({
    ok: false,
    error: { code: 'unknownProcedure' },
  })
})

test('a killed practice process closes its port and is replaced', async ({ launch }) => {
  const { app, window } = await launch()
  const port = await openRawPort(window)
  await port.call('practice.status', {})
  const before = await practicePids(app)
  expect(before).toHaveLength(1)
  const [pid = 0] = before
  process.kill(pid, 'SIGSTOP')
  const waiting = await port.begin('practice.status', {})
  process.kill(pid, 'SIGKILL')
  expect(await waiting.answer()).toBe('closed')
  await expect.poll(() => port.count()).toBe(2)
  await expect.poll(() => practicePids(app)).not.toEqual(before)
  expect(await port.call('practice.status', {})).toMatchObject({ ok: true })
  expect(isAlive(pid)).toBe(false)
})

test('after that the window asks for the passphrase and says what happened, once', async ({ launch }) => {
  const { app, window } = await launch()
  await createOverPort(await openRawPort(window))
  const [pid = 0] = await practicePids(app)
  process.kill(pid, 'SIGKILL')
  await expect(window.getByRole('heading', { name: 'Unlock your practice' })).toBeVisible()
  await expect(window.getByText('had to be opened afresh')).toBeVisible()
  await window.reload()
  await expect(window.getByRole('heading', { name: 'Unlock your practice' })).toBeVisible()
  await expect(window.getByText('had to be opened afresh')).toHaveCount(0)
})

test('the window locks when the computer does', async ({ launch }) => {
  const { app, window } = await launch()
  await createOverPort(await openRawPort(window))
  const [pid = 0] = await practicePids(app)
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))
  await expect(window.getByRole('heading', { name: 'Unlock your practice' })).toBeVisible()
  expect(isAlive(pid)).toBe(false)
})

test('locking ends the old process and loads the window anew', async ({ launch }) => {
  const { app, window } = await launch()
  const port = await openRawPort(window)
  await port.call('practice.status', {})
  const [pid = 0] = await practicePids(app)
  await window.evaluate(() => {
    Reflect.set(window, 'heldInTheHeap', 'canary')
  })
  const loaded = window.waitForEvent('load')
  await window.evaluate(() => void Reflect.get(window, 'effleurage').invoke('lock', {}))
  await loaded
  await expect.poll(() => isAlive(pid)).toBe(false)
  expect(await window.evaluate(() => 'heldInTheHeap' in window)).toBe(false)
  expect(await port.call('practice.status', {})).toMatchObject({ ok: true, value: { restarted: false } })
  expect(await practicePids(app)).not.toContain(pid)
})

test('the sample practice is another one, opened and left with a fresh process', async ({ launch }) => {
  const { app, window } = await launch()
  const port = await openRawPort(window)
  expect(await port.call('practice.status', {})).toMatchObject({ value: { sample: false } })
  const [own = 0] = await practicePids(app)
  for (const [call, sample] of [
    ['openSample', true],
    ['leaveSample', false],
  ] as const) {
    const loaded = window.waitForEvent('load')
    await window.evaluate((name) => void Reflect.get(window, 'effleurage').invoke(name, {}), call)
    await loaded
    expect(await port.call('practice.status', {})).toMatchObject({ value: { sample } })
  }
  expect(isAlive(own)).toBe(false)
})

test('--sample starts with the sample practice', async ({ launch }) => {
  const { window } = await launch({ sample: true })
  const port = await openRawPort(window)
  expect(await port.call('practice.status', {})).toMatchObject({ value: { sample: true } })
})

test('no process is left behind after quitting', async ({ launch }) => {
  const { app, window, close } = await launch()
  await (await openRawPort(window)).call('practice.status', {})
  const [pid = 0] = await practicePids(app)
  await close()
  await expect.poll(() => isAlive(pid)).toBe(false)
})

test('a practice process that keeps dying is not started for ever, and quitting still works', async ({
  launch,
}) => {
  const { app, close } = await launch()
  for (let crash = 0; crash < 4; crash += 1) {
    await expect.poll(() => practicePids(app)).toHaveLength(1)
    const [pid = 0] = await practicePids(app)
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => practicePids(app)).not.toContain(pid)
  }
  expect(await practicePids(app)).toEqual([])
  await close()
})
