import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { connectTo } from '../../helpers/database.ts'
import { addByName, mark, pointCard } from '../helpers/chart.ts'
import { addCondition, addNewClient, startSession } from '../helpers/clientSteps.ts'
import { findWords } from '../helpers/disk.ts'
import { killAll } from '../helpers/kill.ts'
import { test } from '../helpers/launch.ts'
import { expectSaved, writeNote } from '../helpers/note.ts'
import { firstStart, goTo, passphrase } from '../helpers/practice.ts'
import { goToPart } from '../helpers/session.ts'

/** Words that nothing else on a computer holds, one for each place that is written of a client. */
const stored = {
  name: 'Zaunkönigin',
  note: 'goldammerfeder',
  condition: 'wiedehopfnest',
  session: 'rotkehlchenei',
  point: 'kleiberhöhle',
} as const
const draft = 'seidenschwanz'
const words = [...Object.values(stored), draft, passphrase]

async function writeOf(window: Page): Promise<void> {
  await firstStart(window)
  await addNewClient(window, { name: `Ida ${stored.name}`, note: `Said ${stored.note}.` })
  await addCondition(window, 'anticoag', /anticoag/i, `From ${stored.condition}.`)
  await startSession(window, 30)
  await writeNote(window, 'Subjective', `Told of ${stored.session}. `.repeat(200))
  await goToPart(window, 'Chart')
  await addByName(window, 'inf l 6')
  await expect(mark(window, /^Infraspinatus left/)).toBeVisible()
  await pointCard(window).getByRole('button', { name: 'More about this point' }).click()
  await pointCard(window).getByRole('textbox', { name: 'Note on this point' }).fill(`As ${stored.point}.`)
  await pointCard(window).getByRole('textbox', { name: 'Note on this point' }).blur()
  await expectSaved(window)
  // Through the parts that hold what they were told: search, the sheet and its viewer, a form not handed in.
  await goToPart(window, 'Leave')
  await expect(window.getByText(/^[12] pages?, A4$/)).toBeVisible()
  await window.keyboard.press('Control+k')
  await window.getByRole('searchbox').fill(stored.session)
  await expect(window.getByRole('menuitem').first()).toContainText(stored.session)
  await window.keyboard.press('Escape')
  await goTo(window, '/clients/new')
  await window.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(draft)
  await expect(window.getByText('Kept as a draft')).toBeVisible()
}

test('no word of a client stands in any file, while the application runs and after it was killed', async ({
  launch,
}) => {
  const before = new Set(fs.readdirSync(os.tmpdir()))
  /** In the data folder, which is one of them, and in whatever else was put down for a while. */
  const found = () =>
    fs
      .readdirSync(os.tmpdir())
      .filter((name) => !before.has(name))
      .flatMap((name) => findWords(path.join(os.tmpdir(), name), words))
  const { app, window, userData } = await launch()
  await writeOf(window)
  expect(fs.statSync(path.join(userData, 'practice', 'practice.db-wal')).size).toBeGreaterThan(0)
  expect(found()).toEqual([])
  await killAll(app)
  expect(fs.existsSync(path.join(userData, 'practice', 'practice.db'))).toBe(true)
  expect(found()).toEqual([])

  const plain = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-plain-'))
  try {
    fs.cpSync(path.join(userData, 'practice'), plain, { recursive: true })
    const copy = await connectTo(plain, passphrase)
    copy.pragma('journal_mode=DELETE')
    copy.pragma("rekey=''")
    copy.close()
    expect(findWords(plain, words)).toEqual(
      [...Object.values(stored), draft].map((word) => `${word} in practice.db`),
    )
  } finally {
    fs.rmSync(plain, { recursive: true, force: true })
  }
})
