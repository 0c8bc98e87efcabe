import { expect } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { expectSaved } from './helpers/note.ts'
import { goTo } from './helpers/practice.ts'
import { openSession } from './helpers/session.ts'

test('what cannot be kept or printed is said at its place, and nothing that was typed is lost', async ({
  launch,
}, info) => {
  const { window } = await launch({ now: '2026-03-02T09:30:00Z' })
  const { port, sessionId } = await openSession(window)
  const note = window.getByRole('region', { name: 'The note' })
  const field = (name: string) => note.getByRole('textbox', { name, exact: true })

  // rich text comes in as its words alone
  await window.evaluate(() => {
    const rich = document.createElement('div')
    rich.id = 'rich'
    rich.innerHTML = '<h1>Seen by <b style="color:red">Dr Stein</b></h1><ul><li>rest</li></ul>'
    document.body.append(rich)
    document.getSelection()?.selectAllChildren(rich)
  })
  await window.keyboard.press('Control+c')
  await window.evaluate(() => document.getElementById('rich')?.remove())
  await field('Subjective').click()
  await window.keyboard.press('Control+v')
  await expect(field('Subjective')).toHaveValue(/^Seen by Dr Stein\s+rest$/)
  await expectSaved(window)

  // a hundred thousand characters are kept, three more are not, and stay on the screen until some are taken out
  const longest = 'e'.repeat(100_000)
  await field('Assessment').fill(`${longest}end`)
  await expect(
    note.getByText(/^Too long to keep: 3 characters more than the 100,000 that fit\./),
  ).toBeVisible()
  await window.screenshot({ path: info.outputPath('too-long.png') })
  expect((await port.call('sessions.get', { id: sessionId })).value).toMatchObject({
    subjective: expect.stringMatching(/^Seen by Dr Stein\s+rest$/),
    assessment: '',
  })
  await goTo(window, '/')
  await expect(window.getByRole('heading', { level: 1, name: /Monday/ })).toBeVisible()
  await goTo(window, `/sessions/${sessionId}`)
  await expect(note.getByText(/^Too long to keep: 3 characters/)).toBeVisible()
  expect((await field('Assessment').inputValue()).length).toBe(100_003)
  await field('Assessment').press('Control+End')
  for (const _ of 'end') await window.keyboard.press('Backspace')
  await expectSaved(window)
  expect((await port.call('sessions.get', { id: sessionId })).value).toMatchObject({ assessment: longest })

  // days that cannot be, in the client's form
  await goTo(window, '/clients/new')
  const form = window.getByRole('dialog', { name: 'New client' })
  const born = form.getByRole('textbox', { name: 'Birth date' })
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('נועה לוי (2)')
  const add = form.getByRole('button', { name: 'Add the client' })
  for (const [typed, word] of [
    ['31 Feb 1990', /^That is not a date/],
    ['2 Mar 2030', 'That day is still to come.'],
    ['1 Jan 1850', 'That is too long ago.'],
  ] as const) {
    await born.fill(typed)
    await add.click()
    await expect(form.getByText(word).first()).toBeVisible()
    await expect(form.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('נועה לוי (2)')
  }
  await born.fill('3 Nov 1979')
  await add.click()

  // a name from right to left stands in its own order, also what follows it in brackets; it is named before printing
  const name = window.getByRole('heading', { level: 1, name: 'נועה לוי (2)' })
  await expect(name).toBeVisible()
  const [first, last] = await name.evaluate((heading) => {
    const text = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT).nextNode()
    const at = (from: number) => {
      const range = document.createRange()
      if (text !== null) {
        range.setStart(text, from)
        range.setEnd(text, from + 1)
      }
      return range.getBoundingClientRect().left
    }
    return [at(0), at('נועה לוי (2'.length - 1)]
  })
  expect(first, 'the name begins at its right end').toBeGreaterThan(last ?? 0)
  await window.getByRole('button', { name: 'Write a letter' }).click()
  const alert = window.getByRole('alert')
  await expect(alert).toContainText('These characters cannot be printed')
  await expect(alert).toContainText('Hebrew and Arabic')
  await expectAccessible(window, 'letter with signs that cannot be printed')
  await window.screenshot({ path: info.outputPath('right-to-left.png') })
  await goTo(window, '/')
  await window.getByRole('navigation').getByRole('button', { name: 'Clients' }).click()
  await expect(window.getByText('נועה לוי (2)')).toBeVisible()
  await window.screenshot({ path: info.outputPath('clients.png') })
})
