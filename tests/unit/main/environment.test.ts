import { expect, test } from 'vitest'
import { readOverrides } from '../../../src/main/environment.ts'

const env = {
  EFFLEURAGE_USER_DATA: '/data',
  EFFLEURAGE_SAVE_TO: '/sheet.pdf',
  EFFLEURAGE_SQLITE_ADDON: '/addon.node',
  EFFLEURAGE_NOW: '2020-01-01T00:00:00Z',
}

test('development may decide these from outside', () => {
  const overrides = readOverrides(env, false)
  expect(overrides).toMatchObject({ userData: '/data', saveTo: '/sheet.pdf', sqliteAddon: '/addon.node' })
  expect(new Date(Date.now() + overrides.clockOffsetMs).toISOString()).toMatch(/^2020-01-01T00:00:/)
})

test('a packaged application hears none of it', () => {
  expect(readOverrides(env, true)).toEqual({
    userData: undefined,
    saveTo: undefined,
    folder: undefined,
    openFile: undefined,
    clockRate: 1,
    sleptMs: 0,
    sqliteAddon: undefined,
    clockOffsetMs: 0,
  })
})

test('what is set to nothing is not set; a clock that is no instant is refused', () => {
  expect(readOverrides({ EFFLEURAGE_SAVE_TO: '' }, false)).toEqual(readOverrides({}, true))
  expect(() => readOverrides({ EFFLEURAGE_NOW: 'tomorrow' }, false)).toThrow('EFFLEURAGE_NOW')
  expect(() => readOverrides({ EFFLEURAGE_SLEPT_MINUTES: 'long' }, false)).toThrow('EFFLEURAGE_SLEPT_MINUTES')
})
