import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { legendEntries, symbolIds } from '../../../src/contract/models/legend.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
})
afterEach(() => practice.close())

const legend = () => practice.call('chart.legend', {})
const entry = async (id: string) => (await legend()).find((one) => one.id === id)

describe('the legend', () => {
  it('has a sign of its own for everything the chart draws', async () => {
    const entries = await legend()
    expect(entries.map(({ id }) => id)).toEqual([...legendEntries])
    expect(entries.map(({ symbol }) => symbol).sort()).toEqual([...symbolIds].sort())
    expect(entries.every(({ edited }) => !edited)).toBe(true)
  })

  it('keeps the name and colour the therapist gives, across a restart, and gives the built-in back', async () => {
    await practice.call('chart.editLegend', { id: 'spasm', name: 'Cramp', colour: 'blue' })
    await practice.reopen()
    expect(await entry('spasm')).toMatchObject({
      name: 'Cramp',
      colour: 'blue',
      symbol: 'wave',
      edited: true,
      builtIn: { name: 'Spasm', colour: 'violet' },
    })
    await practice.call('chart.restoreLegend', { id: 'spasm' })
    expect(await entry('spasm')).toMatchObject({ name: 'Spasm', colour: 'violet', edited: false })
  })

  it('never has two alike: a sign that is taken changes places', async () => {
    await practice.call('chart.editLegend', { id: 'spasm', symbol: 'star' })
    expect(await entry('spasm')).toMatchObject({ symbol: 'star' })
    expect(await entry('inflammation')).toMatchObject({ symbol: 'wave' })
    await practice.call('chart.restoreLegend', { id: 'inflammation' })
    expect(await entry('spasm')).toMatchObject({ symbol: 'wave', edited: false })
    expect(new Set((await legend()).map(({ symbol }) => symbol)).size).toBe(symbolIds.length)
  })

  it('refuses a name of nothing', async () => {
    expect(await practice.tryCall('chart.editLegend', { id: 'spasm', name: '  ' })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    })
  })
})
