import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openConnection } from '../../../src/core/db/open.ts'
import { addTarget, backUp, backupsOn } from '../../helpers/backup.ts'
import { dataKeyOf } from '../../helpers/database.ts'
import { addClient, addSession } from '../../helpers/people.ts'
import { openTestPractice, type TestPractice } from '../../helpers/practice.ts'

const day = 24 * 3_600_000

let practice: TestPractice
beforeEach(async () => {
  practice = await openTestPractice()
  const anna = await addClient(practice, { name: 'Anna Lind' })
  await addSession(practice, anna.id, [{ field: 'reason', value: 'stiff neck' }])
})
afterEach(() => practice.close())

const status = () => practice.call('backup.status', {})

describe('a backup', () => {
  it('is a folder of its own that opens with the key and holds what the practice held', async () => {
    const target = await addTarget(practice)
    const told = await backUp(practice)
    expect(told.at(-1)).toMatchObject({ kind: 'done' })
    const steps = told.flatMap((event) => (event.kind === 'progress' ? [event.step] : []))
    expect(new Set(steps)).toEqual(new Set(['copying', 'checking', 'placing']))

    const [folder = ''] = backupsOn(target)
    expect(readdirSync(folder).sort()).toEqual(['manifest.json', 'practice.db', 'vault.json'])
    const copy = openConnection(join(folder, 'practice.db'), {
      key: await dataKeyOf(practice.folder),
      access: 'read',
    })
    expect(copy.prepare('SELECT name FROM clients').pluck().all()).toEqual(['Anna Lind'])
    copy.close()
    expect(readFileSync(join(folder, 'practice.db')).includes('Anna')).toBe(false)
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
      manifest: { clients: 1, sessions: 1, madeAt: '2026-11-22T12:00:00.000Z' },
    })
    expect(await practice.call('backup.kept', {})).toMatchObject([
      { clients: 1, sessions: 1, fits: 'yes', place: expect.stringContaining('stick') },
    ])
  })

  it('is told of, with what is wrong about it', async () => {
    expect(await status()).toMatchObject({ targets: [], last: null, warning: 'none' })
    await addTarget(practice)
    await backUp(practice)
    expect(await status()).toMatchObject({
      last: '2026-11-22T12:00:00.000Z',
      warning: 'sameDisk',
      running: null,
      trialDue: true,
    })
    const { lastBackup } = await practice.call('today.overview', {})
    expect(lastBackup).toBe('2026-11-22T12:00:00.000Z')
    practice.clock.pass(8 * day)
    expect(await status()).toMatchObject({ warning: 'old' })
  })

  it('stopped on the way leaves nothing behind', async () => {
    const target = await addTarget(practice)
    const { jobs } = practice.application
    const ends: string[] = []
    jobs.listen((event) => {
      if (event.kind === 'progress') jobs.cancel(event.job)
      else ends.push(event.kind)
    })
    await practice.call('backup.start', {})
    await jobs.settled()
    expect(ends).toEqual(['cancelled'])
    expect(readdirSync(target)).toEqual([])
    expect(await status()).toMatchObject({ last: null, running: null })
  })

  it('clears away what a kill has left half-made, and nothing else', async () => {
    const target = await addTarget(practice)
    const mine = `.effleurage-${practice.context.vault.practiceId.slice(0, 8)}-2026.part`
    for (const name of [mine, '.effleurage-0000abcd-2026.part', 'Photographs']) mkdirSync(join(target, name))
    await backUp(practice)
    expect(readdirSync(target).filter((name) => !name.startsWith('Effleurage'))).toEqual([
      '.effleurage-0000abcd-2026.part',
      'Photographs',
    ])
  })

  it('goes to two folders, and a missing one does not keep it from the other', async () => {
    const stick = await addTarget(practice, 'stick')
    const disk = await addTarget(practice, 'disk')
    const third = join(practice.host.outFolder, 'third')
    mkdirSync(third)
    expect(await practice.tryCall('backup.addTarget', { token: practice.host.choose(third) })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    rmSync(stick, { recursive: true })
    await backUp(practice)
    expect(backupsOn(disk)).toHaveLength(1)
    expect(await status()).toMatchObject({
      targets: [
        { reachable: false, last: null },
        { reachable: true, last: '2026-11-22T12:00:00.000Z' },
      ],
    })
    rmSync(disk, { recursive: true })
    expect((await backUp(practice)).at(-1)).toMatchObject({ kind: 'failed', error: { code: 'notFound' } })
  })

  it('says why it could not be made', async () => {
    const target = await addTarget(practice)
    rmSync(target, { recursive: true })
    writeFileSync(target, 'a file now')
    expect((await backUp(practice)).at(-1)).toMatchObject({ kind: 'failed' })
  })

  it('is pruned by rule, and those of another practice are left alone', async () => {
    const target = await addTarget(practice)
    const other = await openTestPractice()
    await other.call('backup.addTarget', { token: other.host.choose(target) })
    other.clock.set(Date.parse('2020-01-01T12:00:00Z'))
    await backUp(other)
    await other.close()
    for (let count = 0; count < 20; count++) {
      await backUp(practice)
      practice.clock.pass(day)
    }
    const names = backupsOn(target).map((path) => path.slice(-19, -9))
    // The last seven days, and before them the newest of three weeks and a month.
    expect(names).toEqual([
      '2020-01-01',
      '2026-11-22',
      '2026-11-29',
      '2026-11-30',
      '2026-12-05',
      '2026-12-06',
      '2026-12-07',
      '2026-12-08',
      '2026-12-09',
      '2026-12-10',
      '2026-12-11',
    ])
  })

  it('makes itself when a day has passed, or the work of the day is done', async () => {
    const target = await addTarget(practice)
    const { backups } = practice.context
    const { jobs } = practice.application
    const look = async (dayDone: boolean) => {
      const job = await backups.startIfDue(dayDone)
      await jobs.settled()
      practice.clock.pass(1000)
      return job !== null
    }
    expect(await look(false)).toBe(true)
    expect(await look(false)).toBe(false)
    practice.clock.pass(2 * 3_600_000)
    expect(await look(true)).toBe(false)
    await addClient(practice, { name: 'Bo Park' })
    expect(await look(false)).toBe(false)
    expect(await backups.isDueAtQuit()).toBe(true)
    expect(await look(true)).toBe(true)
    expect(await backups.isDueAtQuit()).toBe(false)
    practice.clock.pass(day)
    expect(await look(false)).toBe(true)
    rmSync(target, { recursive: true })
    practice.clock.pass(day)
    expect(await look(false)).toBe(false)
  })
})
