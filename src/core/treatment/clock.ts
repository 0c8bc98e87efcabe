import type { Id } from '../../contract/models/common.ts'
import type { Region, TechniqueCode } from '../../contract/models/plan.ts'
import type { Gap, Hold } from '../../contract/models/treatment.ts'
import type { LoggedEvent, TreatmentEvent } from './event.ts'
import { between, type Moment } from './moment.ts'

/** A stage as the clock sees it; times in milliseconds. */
export interface StageTime {
  readonly key: string
  /** Without a plan: what was begun. */
  readonly begun: {
    readonly technique: TechniqueCode
    readonly ownTechnique: Id | null
    readonly regions: readonly Region[]
  } | null
  ms: number
  addedMs: number
  readonly holds: Hold[]
}

interface RunningHold {
  readonly pointId: Id | null
  readonly planned: number
  ms: number
}

/** Where a treatment stands at one moment. */
export interface ClockReading {
  readonly state: 'running' | 'paused' | 'ended'
  readonly stages: readonly StageTime[]
  readonly current: number | null
  readonly hold: Readonly<RunningHold> | null
  readonly gaps: readonly Gap[]
}

interface OpenGap {
  readonly ms: number
  readonly stage: number | null
  counted: boolean | null
}

const inSeconds = (ms: number): number => Math.floor(ms / 1000)

/** The log played through, event by event. */
class Replay {
  state: ClockReading['state'] = 'paused'
  current: number | null
  hold: RunningHold | null = null
  readonly gaps: OpenGap[] = []
  readonly stages: StageTime[]

  constructor(keys: readonly string[]) {
    this.stages = keys.map((key) => ({ key, begun: null, ms: 0, addedMs: 0, holds: [] }))
    this.current = keys.length > 0 ? 0 : null
  }

  get stage(): StageTime | undefined {
    return this.current === null ? undefined : this.stages[this.current]
  }

  pass(ms: number): void {
    if (this.state !== 'running') return
    if (this.stage) this.stage.ms += ms
    if (this.hold) this.hold.ms += ms
  }

  /** Lets go of the point, `lessMs` before now. */
  release(lessMs = 0): void {
    if (this.hold === null) return
    const { pointId, planned, ms } = this.hold
    this.stage?.holds.push({ pointId, planned, seconds: inSeconds(Math.max(0, ms - lessMs)), pain: null })
    this.hold = null
  }

  /** The pain named goes to the running or the last hold of that point; without one it stands by itself. */
  pain(pointId: Id | null, pain: number): void {
    this.release()
    const holds = this.stage?.holds ?? []
    const at = holds.findLastIndex((one) => pointId === null || one.pointId === pointId)
    const held = holds[at]
    if (held === undefined) holds.push({ pointId, seconds: 0, planned: 0, pain })
    else holds[at] = { ...held, pain }
  }

  go(to: number): void {
    this.release()
    if (to >= 0 && to < this.stages.length) this.current = to
  }

  hear(event: TreatmentEvent, at: Moment): void {
    switch (event.kind) {
      case 'start':
      case 'resume':
        this.state = 'running'
        return
      case 'pause':
        this.release()
        this.state = 'paused'
        return
      case 'end':
        this.release()
        this.state = 'ended'
        return
      case 'next':
        this.go((this.current ?? -1) + 1)
        return
      case 'back':
        this.go((this.current ?? 1) - 1)
        return
      case 'addMinutes':
        if (this.stage) this.stage.addedMs += event.minutes * 60_000
        return
      case 'hold':
        this.release()
        this.hold = { pointId: event.pointId, planned: event.seconds, ms: 0 }
        return
      case 'release':
        this.release()
        return
      case 'pain':
        this.pain(event.pointId, event.pain)
        return
      case 'technique': {
        this.release()
        const { kind: _, ...begun } = event
        this.stages.push({ key: `free-${this.stages.length + 1}`, begun, ms: 0, addedMs: 0, holds: [] })
        this.current = this.stages.length - 1
        return
      }
      case 'gap': {
        const ms = between(event.from, at)
        // no hand was on the point meanwhile
        this.release(ms)
        this.gaps.push({ ms, stage: this.current, counted: null })
        return
      }
      case 'gapAnswer': {
        const gap = this.gaps[event.gap]
        if (gap === undefined) return
        const stage = gap.stage === null ? undefined : this.stages[gap.stage]
        const wasOut = gap.counted === false
        if (stage && wasOut !== !event.count) stage.ms += event.count ? gap.ms : -gap.ms
        gap.counted = event.count
        return
      }
    }
  }
}

/**
 * Time from one moment to another by way of one between them. Over a restart of the computer that takes the wall
 * clock from the last moment known before it, so that a clock set earlier does not count.
 */
const byWayOf = (from: Moment, seen: Moment, to: Moment): number => between(from, seen) + between(seen, to)

/**
 * Where a treatment stands at `now`, from its log alone. `keys` are the planned stages, none without a plan. Time goes
 * on by itself while it runs: through sleep, a crash and a restart, because only moments are compared. A gap counts
 * until it is answered. `seen`: the last moment at which somebody was known to be there, not before the last event.
 */
export function readClock(
  keys: readonly string[],
  log: readonly LoggedEvent[],
  now: Moment,
  seen?: Moment,
): ClockReading {
  const replay = new Replay(keys)
  let last: Moment | null = null
  for (const { event, at } of log) {
    if (last !== null) replay.pass(event.kind === 'gap' ? byWayOf(last, event.from, at) : between(last, at))
    replay.hear(event, at)
    last = at
  }
  if (last !== null) replay.pass(byWayOf(last, seen ?? last, now))
  return {
    state: replay.state,
    stages: replay.stages,
    current: replay.current,
    hold: replay.hold,
    gaps: replay.gaps.map(({ ms, counted }, gap) => ({ gap, seconds: inSeconds(ms), counted })),
  }
}
