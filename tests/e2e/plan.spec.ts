import { expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { test } from './helpers/launch.ts'
import { goTo } from './helpers/practice.ts'
import { goToPart, openSession } from './helpers/session.ts'
import { touchScreen } from './helpers/touch.ts'

const now = '2026-03-02T09:30:00Z'

const stages = (window: Page): Locator =>
  window.getByRole('listbox', { name: 'Stages of the session' }).getByRole('option')

/** The stages from left to right: "Kneading 17 min". */
const order = (window: Page): Promise<string[]> => stages(window).allTextContents()

const classical = ['Stroking 3 min', 'Rubbing 6 min', 'Kneading 17 min', 'Vibration 2 min', 'Stroking 2 min']

async function applyClassicalBack(window: Page): Promise<void> {
  await goToPart(window, 'Plan')
  await window.getByRole('button', { name: 'Classical back', exact: true }).click()
  await expect(stages(window)).toHaveCount(5)
}

/** Middle of a stage, or its right edge. */
async function placeOf(stage: Locator, at: 'middle' | 'edge'): Promise<{ x: number; y: number }> {
  const box = await stage.boundingBox()
  if (box === null) throw new Error('the stage is not in view')
  return { x: at === 'middle' ? box.x + box.width / 2 : box.x + box.width - 2, y: box.y + box.height / 2 }
}

async function pull(window: Page, from: { x: number; y: number }, dx: number): Promise<void> {
  await window.mouse.move(from.x, from.y)
  await window.mouse.down()
  await window.mouse.move(from.x + dx / 2, from.y)
  await window.mouse.move(from.x + dx, from.y)
  await window.mouse.up()
}

test('a template fills the session, and the keys choose, move, stretch, remove and bring back', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  const { sessionId } = await openSession(window)
  await goToPart(window, 'Plan')
  await expect(window.getByText('Nothing planned yet')).toBeVisible()
  await expectAccessible(window, 'empty plan')
  await window.screenshot({ path: info.outputPath('empty.png') })
  await applyClassicalBack(window)
  expect(await order(window)).toEqual(classical)
  await expect(window.getByText('30 of 30 min')).toBeVisible()

  await stages(window).first().focus()
  await window.keyboard.press('ArrowRight')
  await expect(stages(window).nth(1)).toBeFocused()
  await window.keyboard.press('Alt+ArrowRight')
  await expect
    .poll(() => order(window))
    .toEqual([classical[0], classical[2], classical[1], ...classical.slice(3)])
  await expect(stages(window).nth(2)).toBeFocused()
  for (const key of ['+', '+', '+', '-']) await window.keyboard.press(key)
  await expect(stages(window).nth(2)).toHaveAccessibleName(/^Rubbing 8 min/)
  await expect(window.getByText('2 min over')).toBeVisible()

  await window.keyboard.press('End')
  await expect(stages(window).nth(4)).toBeFocused()
  await window.keyboard.press('Delete')
  await expect(stages(window)).toHaveCount(4)
  await expect(stages(window).nth(3)).toBeFocused()
  await expect(window.getByText('30 of 30 min')).toBeVisible()
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(stages(window)).toHaveCount(5)
  await window.keyboard.press('Control+z')
  await expect(window.getByText('30 of 30 min')).toBeVisible()
  await expect(stages(window).nth(2)).toHaveAccessibleName(/^Rubbing 6 min/)

  await goTo(window, '/')
  await goTo(window, `/sessions/${sessionId}`)
  await goToPart(window, 'Plan')
  await expect
    .poll(() => order(window))
    .toEqual([classical[0], classical[2], classical[1], ...classical.slice(3)])
})

test('the mouse drags a stage to another place and pulls its edge to stretch it', async ({ launch }) => {
  const { window } = await launch({ now })
  await openSession(window)
  await applyClassicalBack(window)
  const bar = await window.getByRole('listbox').boundingBox()
  const minute = (bar?.width ?? 0) / 30

  await pull(window, await placeOf(stages(window).nth(0), 'middle'), 5 * minute)
  await expect.poll(() => order(window)).toEqual([classical[1], classical[0], ...classical.slice(2)])
  await pull(window, await placeOf(stages(window).nth(2), 'edge'), -4.2 * minute)
  await expect(stages(window).nth(2)).toHaveAccessibleName(/^Kneading 13 min/)
  await expect(window.getByText('4 min left to fill')).toBeVisible()

  await window.getByRole('button', { name: 'Add a stage' }).click()
  await window.getByRole('menuitem', { name: /^Tapping/ }).click()
  await expect(stages(window)).toHaveCount(6)
  await expect(stages(window).nth(3)).toHaveAccessibleName(/^Tapping 4 min/)
  await expect(stages(window).nth(3)).toHaveAttribute('aria-selected', 'true')
  await expect(window.getByText('30 of 30 min')).toBeVisible()
})

test('a stage takes technique, position, pressure, regions, points and a cue, and keeps them', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  const { port, sessionId } = await openSession(window, { points: true })
  await applyClassicalBack(window)
  await stages(window).nth(2).click()
  const editor = window.getByRole('region', { name: 'The chosen stage' })

  await editor.getByRole('button', { name: /Kneading Technique/ }).click()
  await window.getByRole('option', { name: 'Pressing a point' }).click()
  await editor.getByText('Side-lying').click()
  await editor.getByRole('radiogroup', { name: 'from' }).getByRole('radio', { name: '3' }).click()
  await editor.getByRole('button', { name: 'One minute less' }).click()
  await editor.getByRole('button', { name: 'Sacrum both sides' }).click()
  await window.getByRole('menuitem', { name: 'Left only' }).click()
  await editor.getByRole('button', { name: 'Low back both sides' }).click()
  await window.getByRole('menuitem', { name: 'Leave it out' }).click()
  await editor.getByRole('button', { name: 'Add a region' }).click()
  await window.getByRole('combobox', { name: 'Add a region' }).fill('calf')
  await window.getByRole('option', { name: 'Calf' }).click()
  await editor.getByRole('button', { name: /^Upper trapezius right/ }).click()
  await editor.getByRole('textbox', { name: 'Cue' }).fill('Sink slowly, wait for the release.')

  const stored = async () => {
    const reply = await port.call('plans.get', { sessionId })
    const blocks: unknown = Reflect.get(Object(reply.value), 'blocks')
    return Array.isArray(blocks) ? blocks[2] : undefined
  }
  await expect.poll(stored).toMatchObject({
    technique: 'TPR',
    position: 'side-lying',
    pressureFrom: 3,
    minutes: 16,
    cue: 'Sink slowly, wait for the release.',
    points: [expect.any(String)],
    regions: expect.arrayContaining([
      { zone: 'sacrum', side: 'left' },
      { zone: 'calf', side: 'both' },
    ]),
  })
  expect(JSON.stringify(await stored())).not.toContain('low-back')

  // The client's right buttock: on the back view right of the middle, half way down.
  const figure = await editor.getByRole('img', { name: /^Back: the regions/ }).boundingBox()
  if (figure === null) throw new Error('no figure')
  await window.mouse.click(figure.x + figure.width * 0.55, figure.y + figure.height * 0.51)
  await expect
    .poll(stored)
    .toMatchObject({ regions: expect.arrayContaining([{ zone: 'buttock', side: 'right' }]) })
  await expect(editor.getByText(/Sciatic nerve: Leaves the pelvis below the piriformis/)).toBeVisible()
  await expect(editor.locator('.wash-caution')).toHaveCount(1)
  await expectAccessible(window, 'stage')
  await window.screenshot({ path: info.outputPath('stage.png') })
})

/** Every alert stands whole in the header, the stop first, or in the list that "1 more" opens. */
async function expectHeedable(window: Page): Promise<void> {
  const inHeader = window.getByRole('list', { name: 'Bear in mind' }).first()
  const chips = inHeader.getByRole('listitem')
  await expect(chips.first()).toContainText(/thrombosis/i)
  const frame = await inHeader.boundingBox()
  const feet = await chips.evaluateAll((all) => all.map((chip) => chip.getBoundingClientRect().bottom))
  if (frame === null) throw new Error('no alerts')
  expect(Math.max(...feet)).toBeLessThanOrEqual(frame.y + frame.height + 1)
  const over = 3 - feet.length
  if (over > 0) {
    await window.getByRole('button', { name: `${over} more`, exact: true }).click()
    await expect(window.getByRole('dialog', { name: 'Bear in mind' }).getByRole('listitem')).toHaveCount(3)
    await window.keyboard.press('Escape')
  }
}

test('what the rules find stands at the plan and at its stage, with reason and ground', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  await openSession(window, { conditions: ['anticoagulants', 'deep-vein-thrombosis', 'varicose-veins'] })
  await expectHeedable(window)
  await goToPart(window, 'Plan')
  const whole = window.getByRole('list', { name: 'For the whole plan' })
  await expect(whole.getByText(/^Do not treat: /).first()).toBeAttached()
  await expect(whole.getByText(/thrombosis.*Do not treat/)).toBeVisible()
  await expect(whole.getByText(/certainty/).first()).toBeVisible()

  await applyClassicalBack(window)
  await stages(window).nth(2).click()
  const here = window.getByRole('list', { name: 'At this stage' })
  const finding = here.getByText(/^Anticoagulants: pressure 2 at most/)
  await expect(finding).toBeVisible()
  await expect(stages(window).nth(2)).toHaveAccessibleDescription('Treat differently')
  await expectAccessible(window, 'findings')
  await window.screenshot({ path: info.outputPath('findings.png') })

  const editor = window.getByRole('region', { name: 'The chosen stage' })
  await editor.getByRole('radiogroup', { name: 'to', exact: true }).getByRole('radio', { name: '2' }).click()
  await expect(finding).toHaveCount(0)

  const where = whole.getByText(/^Varicose veins: ask where/)
  await expect(where).toBeVisible()
  await whole.getByRole('button', { name: 'Record where' }).click()
  const condition = window.getByRole('dialog', { name: 'Change' })
  await condition.getByText('Left', { exact: true }).click()
  await window.screenshot({ path: info.outputPath('where.png') })
})

test('fingers drag a stage and pull its edge, and the bar is as good at double size', async ({
  launch,
}, info) => {
  const { app, window } = await launch({ now })
  await openSession(window)
  await applyClassicalBack(window)
  const hand = await touchScreen(window)
  const bar = await window.getByRole('listbox').boundingBox()
  const minute = (bar?.width ?? 0) / 30
  const pullTouched = async (from: { x: number; y: number }, dx: number): Promise<void> => {
    const at = (part: number) => [{ x: from.x + dx * part, y: from.y }]
    await hand.move(at(0), at(0.5), at(1))
  }
  await pullTouched(await placeOf(stages(window).nth(0), 'middle'), 5 * minute)
  await expect.poll(() => order(window)).toEqual([classical[1], classical[0], ...classical.slice(2)])
  await pullTouched(await placeOf(stages(window).nth(2), 'edge'), -4.2 * minute)
  await expect(stages(window).nth(2)).toHaveAccessibleName(/^Kneading 13 min/)

  await app.evaluate(({ BrowserWindow }) => {
    for (const one of BrowserWindow.getAllWindows()) one.webContents.setZoomFactor(2)
  })
  await stages(window).nth(2).focus()
  await window.keyboard.press('Home')
  await expect(stages(window).nth(0)).toBeFocused()
  for (const key of ['+', '+']) await window.keyboard.press(key)
  await expect(stages(window).nth(0)).toHaveAccessibleName(/^Rubbing 8 min/)
  await expect(window.getByText('28 of 30 min')).toBeVisible()
  await window.screenshot({ path: info.outputPath('zoom.png') })
  await expectAccessible(window, 'plan at double size')
})

test('a plan of one’s own: split, doubled, undone, kept as a template; a reason is given and taken back', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  const { sessionId } = await openSession(window, { conditions: ['anticoagulants'] })
  await applyClassicalBack(window)
  await stages(window).nth(2).click()
  await window.getByRole('button', { name: 'Split in two' }).click()
  await expect(stages(window)).toHaveCount(6)
  await expect(stages(window).nth(2)).toHaveAccessibleName(/^Kneading 9 min/)
  await expect(stages(window).nth(3)).toHaveAccessibleName(/^Kneading 8 min/)
  await window.getByRole('button', { name: 'One more like it' }).click()
  await expect(stages(window)).toHaveCount(7)
  await expect(window.getByText('9 min over')).toBeVisible()
  await stages(window).nth(2).focus()
  await window.keyboard.press('Control+z')
  await expect(stages(window)).toHaveCount(6)
  await window.keyboard.press('Control+Shift+z')
  await expect(stages(window)).toHaveCount(7)
  await window.keyboard.press('Control+z')
  await expect(window.getByText('30 of 30 min')).toBeVisible()

  const clearance = window.getByText('Anticoagulants: record a clearance first.')
  await expect(clearance).toBeVisible()
  await window.getByRole('button', { name: 'Record the clearance' }).focus()
  await window.keyboard.press('Enter')
  const condition = window.getByRole('dialog', { name: 'Change' })
  await condition.getByRole('textbox', { name: 'By', exact: true }).fill('Dr Weiss')
  await condition.getByRole('textbox', { name: 'On', exact: true }).fill('27 Feb 2026')
  await window.screenshot({ path: info.outputPath('clearance.png') })
  await window.keyboard.press('Enter')
  await expect(condition).toHaveCount(0)
  await expect(clearance).toHaveCount(0)
  await expect(window.getByRole('region', { name: 'Plan', exact: true })).toBeFocused()

  const here = window.getByRole('list', { name: 'At this stage', exact: true })
  await here.getByRole('button', { name: /^Do it anyway/ }).click()
  await here.getByRole('textbox', { name: 'Do it anyway, because' }).fill('her doctor agreed today')
  await here.getByRole('button', { name: 'Keep this reason' }).click()
  const sheet = window.getByRole('region', { name: 'Done anyway' })
  await expect(sheet.getByText('because her doctor agreed today')).toBeVisible()
  await goToPart(window, 'Chart')
  await expect(sheet).toBeVisible()
  await goToPart(window, 'Plan')
  await window.screenshot({ path: info.outputPath('anyway.png') })
  await stages(window).nth(2).click()
  await here.getByRole('button', { name: 'Take back' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(here.getByRole('button', { name: /^Do it anyway/ })).toBeVisible()

  await window.getByRole('button', { name: 'Template', exact: true }).click()
  await window.getByRole('menuitem', { name: 'Keep as a template' }).click()
  await window.getByRole('textbox', { name: 'Name of the template' }).fill('Two kneadings')
  await window.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await goTo(window, '/settings/techniques')
  await window.getByRole('button', { name: 'Rename' }).click()
  await window.getByRole('textbox', { name: 'Name of the template' }).fill('Back in two')
  await window.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(window.getByText('Back in two, 30 min')).toBeVisible()
  await goTo(window, `/sessions/${sessionId}/plan`)
  await window.getByRole('button', { name: 'Template', exact: true }).click()
  await window.getByRole('menuitem', { name: 'Neck and shoulders, 30 min' }).click()
  await expect(stages(window).filter({ hasText: 'Kneading' })).toHaveCount(1)
  await window.getByRole('button', { name: 'Template', exact: true }).click()
  await window.getByRole('menuitem', { name: 'Back in two, 30 min' }).click()
  await expect(stages(window).filter({ hasText: 'Kneading' })).toHaveCount(2)
  await goTo(window, '/settings/techniques')
  await window.getByRole('button', { name: 'Remove' }).click()
  await expect(window.getByText('Back in two, 30 min')).toHaveCount(0)
})
