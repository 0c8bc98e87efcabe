import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClock } from '../../../../src/core/treatment/clock.ts'
import type { LoggedEvent, TreatmentEvent } from '../../../../src/core/treatment/event.ts'
import { between, type Moment } from '../../../../src/core/treatment/moment.ts'

const wall = Date.parse('2026-10-25T00:30:00.000Z')
/** A moment some seconds after the beginning, on a computer that has been up for an hour. */
const at = (seconds: number, other: Partial<Moment> = {}): Moment => ({
  boot: 'boot-1',
  sinceBoot: 3_600_000 + seconds * 1000,
  wall: wall + seconds * 1000,
  ...other,
})
const log = (...events: readonly (readonly [number | Moment, TreatmentEvent])[]): LoggedEvent[] =>
  events.map(([when, event]) => ({ event, at: typeof when === 'number' ? at(when) : when }))
const start = { kind: 'start' } as const
const seconds = (events: readonly LoggedEvent[], now: Moment, keys = ['a', 'b', 'c']): number[] =>
  readClock(keys, events, now).stages.map(({ ms }) => ms / 1000)

describe('time between two moments', () => {
  it('is since boot within one start, whatever the wall clock says', () => {
    expect(between(at(0), at(60, { wall: wall - 86_400_000 }))).toBe(60_000)
  })
  it('is by the wall clock across a restart', () => {
    expect(between(at(0), { boot: 'boot-2', sinceBoot: 20_000, wall: wall + 300_000 })).toBe(300_000)
  })
  it('takes a shorter time since boot for a restart where the system names none', () => {
    const from = at(0, { boot: '' })
    expect(between(from, { boot: '', sinceBoot: 5_000, wall: wall + 90_000 })).toBe(90_000)
    expect(between(from, at(90, { boot: '', wall }))).toBe(90_000)
  })
  it('never goes back', () => {
    expect(between(at(0), { boot: 'boot-2', sinceBoot: 1, wall: wall - 5_000 })).toBe(0)
  })
})

describe('the clock of a treatment', () => {
  it('runs in the current stage and stops while paused', () => {
    const events = log(
      [0, start],
      [100, { kind: 'pause' }],
      [400, { kind: 'resume' }],
      [460, { kind: 'next' }],
    )
    expect(seconds(events, at(490))).toEqual([160, 30, 0])
    expect(readClock(['a', 'b', 'c'], events, at(490))).toMatchObject({ state: 'running', current: 1 })
  })

  it('goes on through a sleep of 20 minutes, and gives both answers', () => {
    const events = log([0, start], [1380, { kind: 'gap', from: at(180) }])
    expect(seconds(events, at(1380))).toEqual([1380, 0, 0])
    const counted = [...events, ...log([1385, { kind: 'gapAnswer', gap: 0, count: true }])]
    expect(seconds(counted, at(1390))).toEqual([1390, 0, 0])
    const out = [...events, ...log([1385, { kind: 'gapAnswer', gap: 0, count: false }])]
    expect(seconds(out, at(1390))).toEqual([190, 0, 0])
    const thoughtAgain = [...out, ...log([1386, { kind: 'gapAnswer', gap: 0, count: true }])]
    expect(seconds(thoughtAgain, at(1390))).toEqual([1390, 0, 0])
    expect(readClock(['a'], out, at(1390)).gaps).toEqual([{ gap: 0, seconds: 1200, counted: false }])
  })

  it('takes a gap out of the stage it fell into, also when it is answered later', () => {
    const events = log(
      [0, start],
      [700, { kind: 'gap', from: at(100) }],
      [710, { kind: 'next' }],
      [740, { kind: 'gapAnswer', gap: 0, count: false }],
    )
    expect(seconds(events, at(750))).toEqual([110, 40, 0])
  })

  it('does not care when daylight saving ends or the clock is set meanwhile', () => {
    const events = log([0, start], [at(600, { wall: wall - 3_600_000 + 600_000 }), { kind: 'next' }])
    expect(seconds(events, at(660, { wall: wall + 9e9 }))).toEqual([600, 60, 0])
  })

  it('goes by the wall clock over a reboot, and by the computer again after it', () => {
    const later = (s: number, up: number): Moment => ({
      boot: 'boot-2',
      sinceBoot: up,
      wall: wall + s * 1000,
    })
    const events = log([0, start], [later(300, 30_000), { kind: 'next' }])
    expect(seconds(events, later(999_999, 42_000))).toEqual([300, 12, 0])
  })

  it('adds minutes, goes back, and stays within the stages', () => {
    const events = log(
      [0, start],
      [10, { kind: 'addMinutes', minutes: 2 }],
      [20, { kind: 'back' }],
      [30, { kind: 'next' }],
      [40, { kind: 'next' }],
      [50, { kind: 'next' }],
      [60, { kind: 'back' }],
    )
    const reading = readClock(['a', 'b', 'c'], events, at(70))
    expect(reading.current).toBe(1)
    expect(reading.stages.map(({ ms, addedMs }) => [ms / 1000, addedMs / 1000])).toEqual([
      [30, 120],
      [20, 0],
      [20, 0],
    ])
  })

  it('ends, and goes on when it was ended by mistake, without the time between', () => {
    const events = log([0, start], [60, { kind: 'end' }])
    expect(readClock(['a'], events, at(9000)).state).toBe('ended')
    expect(seconds([...events, ...log([100, { kind: 'resume' }])], at(130), ['a'])).toEqual([90])
  })

  it('keeps every hold with its seconds, and the pain named after it', () => {
    const point = '01920000-0000-7000-8000-000000000001'
    const events = log(
      [0, start],
      [10, { kind: 'hold', pointId: point, seconds: 60 }],
      [70, { kind: 'hold', pointId: point, seconds: 60 }],
      [115, { kind: 'pain', pointId: null, pain: 3 }],
      [120, { kind: 'hold', pointId: null, seconds: 30 }],
      [130, { kind: 'pause' }],
    )
    expect(readClock(['a'], events, at(500)).stages[0]?.holds).toEqual([
      { pointId: point, seconds: 60, planned: 60, pain: null },
      { pointId: point, seconds: 45, planned: 60, pain: 3 },
      { pointId: null, seconds: 10, planned: 30, pain: null },
    ])
  })

  it('lets go of a point when nobody was there', () => {
    const events = log(
      [0, start],
      [10, { kind: 'hold', pointId: null, seconds: 60 }],
      [1000, { kind: 'gap', from: at(50) }],
    )
    expect(readClock(['a'], events, at(1010)).stages[0]?.holds).toEqual([
      { pointId: null, seconds: 40, planned: 60, pain: null },
    ])
  })

  it('begins stages as techniques are tapped, without a plan', () => {
    const technique = (code: 'EFF' | 'PET'): TreatmentEvent => ({
      kind: 'technique',
      technique: code,
      ownTechnique: null,
      regions: [],
    })
    const events = log([0, start], [5, technique('EFF')], [65, technique('PET')])
    const reading = readClock([], events, at(95))
    expect(reading.stages.map(({ begun, ms }) => [begun?.technique, ms / 1000])).toEqual([
      ['EFF', 60],
      ['PET', 30],
    ])
  })

  it('spends every running second in exactly one stage', () => {
    const kinds = fc.constantFrom('pause', 'resume', 'next', 'back', 'release')
    const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 5_000_000 }), kinds), { maxLength: 40 })
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 5_000_000 }), (list, last) => {
        let up = 3_600_000
        let running = 0
        let isRunning = true
        const events: LoggedEvent[] = [{ event: start, at: at(0) }]
        for (const [ms, kind] of list) {
          up += ms
          if (isRunning) running += ms
          if (kind === 'pause') isRunning = false
          if (kind === 'resume') isRunning = true
          events.push({ event: { kind }, at: { boot: 'boot-1', sinceBoot: up, wall } })
        }
        if (isRunning) running += last
        const now = { boot: 'boot-1', sinceBoot: up + last, wall }
        const sum = readClock(['a', 'b', 'c'], events, now).stages.reduce((total, { ms }) => total + ms, 0)
        expect(sum).toBe(running)
      }),
    )
  })
})
