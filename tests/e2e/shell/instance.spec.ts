import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../helpers/launch.ts'

const project = path.resolve(import.meta.dirname, '../../..')

function startSecond(userData: string): Promise<number | null> {
  const executable = process.env.EFFLEURAGE_ELECTRON
  if (!executable) throw new Error('EFFLEURAGE_ELECTRON is not set')
  const second = spawn(executable, [project], {
    stdio: 'ignore',
    env: { ...process.env, EFFLEURAGE_USER_DATA: userData },
  })
  return new Promise((resolve) => second.on('exit', resolve))
}

test('a second start brings the first window to the front and ends', async ({ launch }) => {
  const { app, userData } = await launch()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  expect(await startSecond(userData)).toBe(0)
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible())),
    )
    .toEqual([true])
})

test('the window keeps its name, its size and its appearance', async ({ launch }) => {
  const first = await launch()
  const size = () =>
    first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentSize())
  expect(await size()).toEqual([1366, 768])
  await first.window.evaluate(() => {
    document.title = 'Client name'
  })
  const title = () => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
  expect(await title()).toBe('Effleurage')
  await first.window.evaluate(() =>
    Reflect.get(window, 'effleurage').invoke('setAppearance', { appearance: 'dark' }),
  )
  await first.close()
  const second = await launch({ userData: first.userData })
  expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true)
})
