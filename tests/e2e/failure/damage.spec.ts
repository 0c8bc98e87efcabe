import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import Driver from 'better-sqlite3'
import { connectTo, fingerprints } from '../../helpers/database.ts'
import { launchApp, test as withLaunch } from '../helpers/launch.ts'
import { firstStart, passphrase } from '../helpers/practice.ts'

/** A whole practice, made once; each test damages a copy of its own. */
const test = withLaunch.extend<object, { whole: string }>({
  whole: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const { window, userData, close } = await launchApp()
      await firstStart(window)
      await close()
      await use(path.join(userData, 'practice'))
    },
    { scope: 'worker' },
  ],
})

interface Damage {
  readonly what: string
  readonly title: string
  /** Whether the passphrase must be tried before it can be told. */
  readonly told: 'at once' | 'after the passphrase'
  readonly damage: (folder: string) => void | Promise<void>
}

const damages: readonly Damage[] = [
  {
    what: 'the database is missing',
    title: 'The records are not where they should be',
    told: 'at once',
    damage: (folder) => fs.rmSync(path.join(folder, 'practice.db')),
  },
  {
    what: 'the database is empty',
    title: 'The file with the records is empty',
    told: 'at once',
    damage: (folder) => fs.truncateSync(path.join(folder, 'practice.db')),
  },
  {
    what: 'the database is of another program',
    title: 'This file belongs to another practice',
    told: 'at once',
    damage: (folder) => {
      fs.rmSync(path.join(folder, 'practice.db'))
      const songs = new Driver(path.join(folder, 'practice.db'))
      songs.exec('CREATE TABLE songs (title TEXT)')
      songs.close()
    },
  },
  {
    what: 'the database comes from a newer version',
    title: 'These records come from a newer Effleurage',
    told: 'after the passphrase',
    damage: async (folder) => {
      const connection = await connectTo(folder, passphrase)
      connection.pragma('user_version=99')
      connection.close()
    },
  },
  {
    what: 'a page in the middle of the database is wrong',
    title: 'The records cannot be read as they should',
    told: 'after the passphrase',
    damage: (folder) => {
      const file = path.join(folder, 'practice.db')
      const bytes = fs.readFileSync(file)
      bytes.fill(0x5a, bytes.length - 9000, bytes.length - 8900)
      fs.writeFileSync(file, bytes)
    },
  },
  {
    what: 'both copies of vault.json are missing',
    title: 'The key file is missing',
    told: 'at once',
    damage: (folder) => {
      fs.rmSync(path.join(folder, 'vault.json'))
      fs.rmSync(path.join(folder, 'vault.copy.json'))
    },
  },
  {
    what: 'both copies of vault.json are cut short',
    title: 'The key file cannot be read',
    told: 'at once',
    damage: (folder) => {
      fs.truncateSync(path.join(folder, 'vault.json'), 60)
      fs.truncateSync(path.join(folder, 'vault.copy.json'), 60)
    },
  },
]

for (const { what, title, told, damage } of damages) {
  test(`${what}: said in words, nothing touched`, async ({ launch, whole }) => {
    const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-damaged-'))
    const folder = path.join(userData, 'practice')
    fs.cpSync(whole, folder, { recursive: true })
    await damage(folder)
    const before = fingerprints(folder)

    const { window, close } = await launch({ userData })
    if (told === 'after the passphrase') {
      await window.getByLabel('Passphrase', { exact: true }).fill(passphrase)
      await window.getByRole('button', { name: 'Unlock' }).click()
    }
    await expect(window.getByRole('heading', { level: 1, name: title })).toBeVisible()
    for (const term of ['What happened', 'What is safe', 'What to do']) {
      await expect(window.getByRole('term').filter({ hasText: term })).toBeVisible()
    }
    await expect(window.getByText(folder, { exact: true })).toBeVisible()
    await close()
    expect(fingerprints(folder)).toEqual(before)
  })
}

test('one copy of vault.json alone opens the practice, and the other is made anew', async ({
  launch,
  whole,
}) => {
  const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-damaged-'))
  const folder = path.join(userData, 'practice')
  fs.cpSync(whole, folder, { recursive: true })
  fs.rmSync(path.join(folder, 'vault.json'))
  const { window } = await launch({ userData })
  await window.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await window.getByRole('button', { name: 'Unlock' }).click()
  await expect(window.getByRole('navigation', { name: 'Places' })).toBeVisible()
  expect(fs.existsSync(path.join(folder, 'vault.json'))).toBe(true)
})
