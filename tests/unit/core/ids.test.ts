import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Id } from '../../../src/contract/models/common.ts'
import { idMaker } from '../../../src/core/ids.ts'
import { testClock } from '../../helpers/clock.ts'

describe('ids', () => {
  it('are UUIDv7s of the moment, and rise also within a millisecond and when the clock is set back', () => {
    const clock = testClock(Date.parse('2026-11-22T12:00:00.000Z'))
    const newId = idMaker(clock, (bytes) => randomBytes(bytes))
    const ids = Array.from({ length: 5000 }, () => newId())
    clock.set(clock.now() - 60_000)
    ids.push(newId())
    clock.set(clock.now() + 120_000)
    ids.push(newId())
    for (const id of ids) expect(Id.safeParse(id).success).toBe(true)
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    const millisecond = Number.parseInt((ids[0] ?? '').replaceAll('-', '').slice(0, 12), 16)
    expect(millisecond).toBe(Date.parse('2026-11-22T12:00:00.000Z'))
  })
})
