import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../../e2e/helpers/launch.ts'
import { expectNote, expectSaved, writeNote } from '../../e2e/helpers/note.ts'
import { unlock } from '../../e2e/helpers/practice.ts'
import { openSession } from '../../e2e/helpers/session.ts'
import { counter, tallyOf } from '../row.ts'
import { conclude, lengthNow } from './findings.ts'

/** A mounted file system of some megabytes; only who may mount one runs this. */
const disk = process.env.EFFLEURAGE_SMALL_DISK ?? ''
const rounds = { short: 2, full: 6, nightly: 40 }

/** Page by page to the last one: the application writes meanwhile, so that what is free cannot be known beforehand. */
function fillUp(): void {
  const ballast = fs.openSync(path.join(disk, 'ballast'), 'w')
  const page = Buffer.alloc(fs.statfsSync(disk).bsize)
  try {
    for (;;) fs.writeSync(ballast, page)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  } finally {
    fs.closeSync(ballast)
  }
}

test('T3: a full disk is told in words, and what was typed stays on the screen', async ({ launch }) => {
  const found = counter()
  const control = counter()
  const userData = fs.mkdtempSync(path.join(disk, 'data-'))
  const { window, close } = await launch({ userData, now: '2026-03-02T09:30:00Z' })
  await openSession(window)
  const alert = window.getByRole('alert').filter({ hasText: 'disk is full' }).first()
  for (let round = 0; round < rounds[lengthNow()]; round++) {
    found.injected += 1
    const kept = `Kept before the disk was full, ${round}.`
    await writeNote(window, 'Assessment', kept)
    await expectSaved(window)
    fillUp()
    const typed = `Typed on a full disk ${round}. `.repeat(2000)
    await writeNote(window, 'Assessment', typed)
    found.check(
      await alert.waitFor({ timeout: 20_000 }).then(
        () => true,
        () => false,
      ),
      `round ${round}: nothing says that the disk is full`,
    )
    await expectNote(window, 'Assessment', typed)
    // The control: a file written over in place, as programs do.
    const plain = path.join(disk, 'plain.txt')
    fs.rmSync(path.join(disk, 'ballast'))
    fs.writeFileSync(plain, kept)
    fillUp()
    control.injected += 1
    try {
      fs.writeFileSync(plain, typed)
    } catch {
      // What a program without a second thought takes for harmless.
    }
    control.check([kept, typed].includes(fs.readFileSync(plain, 'utf8')), `round ${round}: neither`)
    fs.rmSync(path.join(disk, 'ballast'))
    await writeNote(window, 'Assessment', `${typed}!`)
    await expectSaved(window)
  }
  await close()
  const again = await launch({ userData })
  await unlock(again.window)
  await again.window.getByText('Marta Lindqvist').first().waitFor()
  await again.close()
  expect(fs.existsSync(path.join(userData, 'practice', 'practice.db'))).toBe(true)
  conclude('T3', { ...tallyOf(found), control: tallyOf(control), seen: found.seen })
})
