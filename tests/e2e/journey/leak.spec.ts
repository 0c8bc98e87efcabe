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
  allergies: 'gimpelbeere',
  goals: 'sprosserlied',
  tag: 'zeisigschwarm',
  formerName: 'Girlitzer',
  structure: 'ammerfink',
  motion: 'pirolruf',
  amendment: 'neuntöterdorn',
  letter: 'bienenfresser',
  exercise: 'wendehalsdrehung',
  intake: 'haubenlerchenwort',
  treated: 'ziegenmelkersaft',
} as const
const draft = 'seidenschwanz'
const words = [...Object.values(stored), draft, passphrase]

/** What the long form of a client takes. */
async function writeRecord(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Change the client' }).click()
  const form = window.getByRole('dialog', { name: 'Change the client' })
  await form.getByRole('button', { name: 'More about the client' }).click()
  await form.getByRole('textbox', { name: 'Allergies' }).fill(stored.allergies)
  await form.getByRole('textbox', { name: 'Goals' }).fill(stored.goals)
  await form.getByRole('textbox', { name: 'Tags' }).fill(stored.tag)
  await form.getByRole('textbox', { name: 'Former names' }).fill(`Ida ${stored.formerName}`)
  await form.getByRole('button', { name: 'Keep the changes' }).click()
  await expect(form).toHaveCount(0)
}

/** What stands in the note beside its text. */
async function writeStructure(window: Page): Promise<void> {
  const note = window.getByRole('region', { name: 'The note' })
  await note.getByRole('button', { name: /Complaint in detail/ }).click()
  await note.getByRole('textbox', { name: 'Worse with', exact: true }).fill(stored.structure)
  await note.getByRole('button', { name: /Range of motion/ }).click()
  const line = note.getByRole('textbox', { name: 'In one line', exact: true })
  await line.fill(`neck rot r 45 firm ${stored.motion}`)
  await line.press('Enter')
  await expect(note.getByRole('list', { name: 'Range of motion' })).toContainText(stored.motion)
  await expectSaved(window)
}

async function amend(window: Page): Promise<void> {
  await window.keyboard.press('Control+Shift+S')
  await window
    .getByRole('dialog', { name: 'Sign this note?' })
    .getByRole('button', { name: 'Sign', exact: true })
    .click()
  const signature = window.getByRole('region', { name: 'Signature' })
  await signature.getByRole('button', { name: 'Add an amendment' }).click()
  await signature.getByRole('textbox', { name: 'Amendment' }).fill(stored.amendment)
  await signature.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(signature.getByRole('list', { name: 'Amendments' })).toContainText(stored.amendment)
}

/** A letter that is begun, drawn and put aside. */
async function writeLetter(window: Page): Promise<void> {
  await goTo(window, '/clients')
  await window.getByRole('option', { name: new RegExp(stored.name) }).click()
  await window.getByRole('button', { name: 'Write a letter' }).click()
  await window.getByRole('textbox', { name: 'Text' }).fill(`Dear Dr Stein, of ${stored.letter}.`)
  await expect(window.getByText('1 page, A4')).toBeVisible()
  await expect(window.getByText('Kept as a draft')).toBeVisible()
  await window.getByRole('button', { name: 'Later' }).click()
}

/** What a client tells, not yet gone through. */
async function writeIntake(window: Page): Promise<void> {
  await goTo(window, '/clients')
  await window.getByRole('option', { name: new RegExp(stored.name) }).click()
  await window.getByRole('region', { name: 'Intake' }).getByRole('button', { name: 'New intake' }).click()
  await window.getByRole('textbox', { name: 'What would you like help with?' }).fill(`A ${stored.intake}.`)
  await window.getByText('blood-thinning medicine', { exact: true }).click()
  const follow = window.getByRole('group', { name: 'blood-thinning medicine' })
  await follow.getByRole('textbox', { name: 'Who treats it, and how?' }).fill(stored.treated)
  await window.getByRole('button', { name: 'To the client', exact: true }).click()
  await expect(window.getByRole('heading', { level: 1, name: new RegExp(stored.name) })).toBeVisible()
}

async function writeExercise(window: Page): Promise<void> {
  await goTo(window, '/settings/texts/en')
  await window.getByRole('button', { name: 'New exercise' }).click()
  const form = window.getByRole('dialog', { name: 'New exercise' })
  await form.getByRole('textbox', { name: 'Name' }).fill(stored.exercise)
  await form.getByRole('textbox', { name: 'Steps' }).fill('Sit tall.')
  await form.getByRole('textbox', { name: /How long/ }).fill('Twice a day')
  await form.getByRole('textbox', { name: 'When to leave off' }).fill('When it hurts.')
  await form.getByRole('combobox', { name: 'For these muscles' }).fill('upper trap')
  await window.getByRole('option', { name: /Upper trapezius/ }).click()
  await form.getByText('a neck that is not to be moved to its limits').click()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(window.getByRole('list', { name: 'Your own exercises' })).toContainText(stored.exercise)
}

async function writeOf(window: Page): Promise<void> {
  await firstStart(window)
  await addNewClient(window, { name: `Ida ${stored.name}`, note: `Said ${stored.note}.` })
  await addCondition(window, 'anticoag', /anticoag/i, `From ${stored.condition}.`)
  await writeRecord(window)
  await startSession(window, 30)
  await writeStructure(window)
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
  await amend(window)
  await writeLetter(window)
  await writeIntake(window)
  await writeExercise(window)
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
