import { expect } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { goToPart, openSession } from './helpers/session.ts'

const now = '2026-03-02T09:30:00Z'

test('a sign answered with yes stands in front of treating until it is settled', async ({ launch }, info) => {
  const { window } = await launch({ now })
  await openSession(window)
  await goToPart(window, 'Arrive')
  const questions = window.getByRole('list', { name: 'Questions to read out' })
  await expect(questions.getByRole('listitem')).toHaveCount(8)
  await window.screenshot({ path: info.outputPath('due.png') })
  await questions.getByRole('button', { name: /^Yes: Pain in the chest/ }).click()
  await window.getByRole('button', { name: 'Keep 0 yes, all others no' }).click()
  await expect(window.getByText('Say which of these it is.')).toBeVisible()
  await questions.getByRole('checkbox', { name: 'Chest pain' }).press('Space')
  await expect(window.getByText('No massage.', { exact: false }).first()).toBeVisible()
  await expectAccessible(window, 'screening')
  await window.screenshot({ path: info.outputPath('questions.png') })
  await window.getByRole('button', { name: 'Keep 1 yes, all others no' }).click()
  const open = window.getByRole('list', { name: 'Signs answered with yes' })
  await expect(open.getByText('Chest pain')).toBeVisible()
  await expect(window.getByText(/Asked 2 Mar.*: Chest pain\./)).toBeVisible()
  await window.screenshot({ path: info.outputPath('open.png') })

  await window.getByRole('button', { name: 'Treat now' }).click()
  const barriers = window.getByRole('list', { name: 'What stands in front of treating' })
  await expect(barriers).toBeVisible()
  await window.getByRole('button', { name: 'Begin without a plan' }).click()
  await expect(window.getByText('Write a reason first', { exact: false })).toBeVisible()
  await expectAccessible(window, 'barriers')
  await window.screenshot({ path: info.outputPath('barriers.png') })

  await window.getByRole('button', { name: 'It was dealt with' }).click()
  await window
    .getByRole('textbox', { name: /^How/ })
    .fill('seen by her doctor on 27 February, strained muscle')
  await window.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(barriers).toHaveCount(0)
  await expect(window.getByText('Nothing is planned.', { exact: false })).toBeVisible()
})
