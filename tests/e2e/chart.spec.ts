import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './helpers/axe.ts'
import { addByName, clickFigure, figure, mark, pointCard, setScale } from './helpers/chart.ts'
import { test } from './helpers/launch.ts'
import { goTo } from './helpers/practice.ts'
import { openReturnVisit } from './helpers/returnVisit.ts'
import { goToPart, openSession } from './helpers/session.ts'

const now = '2026-03-02T09:30:00Z'
const earlier = ', from earlier, not looked at'

const visit = [
  'Gluteus medius left, trigger point, not asked, gone',
  'Infraspinatus left, trigger point, not asked, pain 6',
  'Levator scapulae left, trigger point, not asked, pain 4',
  'Longissimus thoracis right, trigger point, not asked, pain 3',
  'Upper trapezius right, trigger point, not asked, pain 5',
]

const labels = (window: Page): Promise<(string | null)[]> =>
  window
    .getByRole('region', { name: 'Body chart' })
    .locator('svg')
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')).sort())

/** The note's Objective part. */
const objective = (window: Page) => window.getByRole('textbox', { name: 'Objective', exact: true })

async function chooseKind(window: Page, kind: string): Promise<void> {
  await window.getByRole('button', { name: /^Kind of the next mark/ }).click()
  await window.getByRole('menuitem', { name: kind, exact: true }).click()
}

async function fromMenu(window: Page, entry: string | RegExp): Promise<void> {
  await window.getByRole('button', { name: 'More for the chart' }).click()
  await window.getByRole('menuitem', { name: entry }).click()
}

test('a return visit by keyboard: three points again, one gone, one new, in at most 12 keys beside the numbers', async ({
  launch,
}) => {
  const { window } = await launch({ now })
  await openReturnVisit(window)
  await expect(
    mark(window, `Upper trapezius right, trigger point, not asked, pain 6${earlier}`),
  ).toBeVisible()
  let keys = 0
  const key = async (name: string): Promise<void> => {
    if (!/^\d$/.test(name)) keys += 1
    await window.keyboard.press(name)
  }
  await key('n')
  await key('5')
  await expect(mark(window, 'Upper trapezius right, trigger point, not asked, pain 5')).toBeFocused()
  await key('n')
  await key('4')
  await expect(mark(window, 'Levator scapulae left, trigger point, not asked, pain 4')).toBeFocused()
  await key('n')
  await key('3')
  await expect(mark(window, 'Longissimus thoracis right, trigger point, not asked, pain 3')).toBeFocused()
  await key('n')
  await key('g')
  await expect(mark(window, 'Gluteus medius left, trigger point, not asked, gone')).toBeVisible()
  await key('Control+j')
  for (const one of ['i', 'n', 'f', 'Space', '6', 'Enter']) await key(one)
  await expect.poll(() => labels(window)).toEqual(visit)
  expect(keys).toBeLessThanOrEqual(12)
  await expect(objective(window)).toHaveValue(/Trigger point infraspinatus left, pain 6\./)
})

test('a return visit by mouse, in at most 12 clicks beside the numbers', async ({ launch }) => {
  const { window } = await launch({ now })
  await openReturnVisit(window)
  let clicks = 0
  const look = async (name: RegExp, pain: number): Promise<void> => {
    await mark(window, name).click()
    clicks += 1
    await pointCard(window)
      .getByRole('radiogroup', { name: 'Pain now' })
      .getByRole('radio', { name: String(pain), exact: true })
      .click()
    await expect(mark(window, name)).toHaveAttribute('aria-label', new RegExp(`pain ${pain}$`))
  }
  await look(/^Upper trapezius right/, 5)
  await look(/^Levator scapulae left/, 4)
  await look(/^Longissimus thoracis right/, 3)
  await mark(window, /^Gluteus medius left/).click()
  await pointCard(window).getByRole('button', { name: 'Gone today' }).click()
  await clickFigure(window, 'Back', 393, 491)
  clicks += 3
  await setScale(pointCard(window), 'Pain', 6)
  await expect.poll(() => labels(window)).toEqual(visit)
  expect(clicks).toBeLessThanOrEqual(12)
})

test('all still there in one step, taken back in one; a point gone comes back', async ({ launch }) => {
  const { window } = await launch({ now })
  const { port, clientId } = await openReturnVisit(window)
  await expect.poll(async () => (await labels(window)).length).toBe(4)
  await window.keyboard.press('Control+l')
  await expect(window.getByRole('button', { name: /^All still there/ })).toBeHidden()
  expect((await labels(window)).every((label) => label?.includes('from earlier') === false)).toBe(true)
  await window.keyboard.press('Control+z')
  await expect.poll(async () => (await labels(window)).every((label) => label?.endsWith(earlier))).toBe(true)

  await mark(window, /^Gluteus medius left/).hover()
  await window.keyboard.press('g')
  await expect(mark(window, 'Gluteus medius left, trigger point, not asked, gone')).toBeVisible()
  await mark(window, /^Gluteus medius left/).click()
  await pointCard(window).getByRole('button', { name: 'Still there' }).click()
  await expect(mark(window, 'Gluteus medius left, trigger point, not asked')).toBeVisible()
  await window.keyboard.press('g')
  await expect(mark(window, 'Gluteus medius left, trigger point, not asked, gone')).toBeVisible()

  const later = { clientId, date: '2026-03-02', startTime: '17:00', minutes: 60 }
  const reply = await port.call('sessions.create', later)
  const id: unknown =
    typeof reply.value === 'object' && reply.value !== null ? Reflect.get(reply.value, 'id') : undefined
  await goTo(window, `/sessions/${String(id)}`)
  await expect(window.getByText('Session 4', { exact: true })).toBeVisible()
  await expect(mark(window, /^Gluteus medius left/)).toBeHidden()
  await fromMenu(window, /^Came back: Gluteus medius left/)
  await expect(mark(window, 'Gluteus medius left, trigger point, not asked')).toBeVisible()
})

test('before and after, the trend, what is often reported and what the client reports', async ({
  launch,
}) => {
  const { window } = await launch({ now })
  await openReturnVisit(window)
  await mark(window, /^Upper trapezius right/).focus()
  await window.keyboard.press('s')
  await expect(mark(window, 'Upper trapezius right, trigger point, not asked')).toBeVisible()
  await setScale(pointCard(window), 'Pain', 5)
  await expect(
    pointCard(window).getByRole('img', { name: 'Pain on arrival, oldest first: 7, 6, 5' }),
  ).toBeVisible()
  await pointCard(window).getByText('After', { exact: true }).click()
  await setScale(pointCard(window), 'Pain', 2)
  await expect(
    mark(window, 'Upper trapezius right, trigger point, not asked, pain 5, after treatment pain 2'),
  ).toBeVisible()
  await pointCard(window).getByText('On arrival', { exact: true }).click()

  await expect(pointCard(window).getByText(/^Often reported: .*temple/)).toBeVisible()
  await expect(pointCard(window).getByText(/^Trust: .* certainty: /)).toBeVisible()
  await pointCard(window).getByRole('button', { name: 'Pick' }).click()
  await clickFigure(window, 'Back', 560, 200)
  await expect(pointCard(window).getByText('The client reports: Back of the head right')).toBeVisible()
  await pointCard(window).getByRole('button', { name: 'Done' }).click()
  await expect(objective(window)).toHaveValue(/refers to back of the head right; after treatment pain 2\./)
  await objective(window).fill('Upper trapezius much softer.')
  const again = window.getByRole('button', { name: /^Follow the chart again: Trigger point upper trapezius/ })
  await again.click()
  await expect(objective(window)).toHaveValue(
    /^Upper trapezius much softer\.\nTrigger point upper trapezius right, pain 5/,
  )
  await expect(again).toBeHidden()

  await goToPart(window, 'Leave')
  await expect(window.getByText('1 of 1 asked')).toBeVisible()
})

test('a pain zone asks first, then names muscles that are charted with one click', async ({ launch }) => {
  const { window } = await launch({ now })
  await openSession(window)
  await goToPart(window, 'Chart')
  await chooseKind(window, 'Pain area')
  await clickFigure(window, 'Front', 450, 480)
  const card = pointCard(window)
  await expect(card.getByRole('region', { name: 'Ask first' })).toContainText('chest')
  await expect(card.getByText('Often refers here: where to palpate')).toBeHidden()
  await expectAccessible(window, 'safety check')
  await window.keyboard.press('a')
  await expect(card.getByText('Often refers here: where to palpate')).toBeVisible()
  await expect(card.getByRole('region', { name: 'Ask first' })).toBeHidden()
  await card.getByRole('button', { name: /^Pectoralis major right/ }).click()
  await expect(card.getByText(/^Often reported: /)).toBeVisible()
  await card.getByRole('button', { name: 'Chart a point: Pectoralis major right' }).click()
  await expect(mark(window, /^Pectoralis major right, trigger point/)).toBeVisible()
  await expect(mark(window, 'Chest right, pain area')).toBeVisible()
})

test('a drawn pain area and a rotation; undo takes them back', async ({ launch }) => {
  const { window } = await launch({ now })
  await openSession(window)
  await goToPart(window, 'Chart')
  await chooseKind(window, 'Pain, drawn')
  const box = await figure(window, 'Back').boundingBox()
  if (box === null) throw new Error('no figure')
  const [x, y] = [box.x + box.width / 2 + 12, box.y + box.height * 0.33]
  await window.mouse.move(x, y)
  await window.mouse.down()
  for (const [dx, dy] of [
    [20, 0],
    [20, 20],
    [0, 20],
  ] as const)
    await window.mouse.move(x + dx, y + dy, { steps: 4 })
  await window.mouse.up()
  await expect(mark(window, /right, pain area$/)).toBeVisible()
  await chooseKind(window, 'Rotation')
  await clickFigure(window, 'Front', 470, 870)
  await pointCard(window).getByText('Left', { exact: true }).click()
  await expect(mark(window, /rotation, turned to the left$/)).toBeVisible()
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await expect(mark(window, /rotation/)).toBeHidden()
  await expect(window.getByText('Taken back: a mark on the chart.')).toBeVisible()
  await expect(mark(window, /pain area$/)).toBeVisible()
})

test('the table is the chart: the same items, sorted by a heading, worked by keys', async ({ launch }) => {
  const { window } = await launch({ now })
  await openReturnVisit(window)
  await expect.poll(async () => (await labels(window)).length).toBe(4)
  const drawn = await labels(window)
  await fromMenu(window, /^Show as a table/)
  const rows = window.getByRole('table').locator('tbody').getByRole('button')
  expect(await rows.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')).sort())).toEqual(
    drawn,
  )
  await window.getByRole('columnheader', { name: 'Pain' }).getByRole('button').click()
  await expect(rows.first()).toContainText('Gluteus medius left')
  await rows.first().focus()
  await window.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await window.keyboard.press('2')
  await expect(
    window.getByRole('button', { name: 'Levator scapulae left, trigger point, not asked, pain 2' }),
  ).toBeVisible()
  await expectAccessible(window, 'table')
})

test('zoom by double click places nothing, and the whole body comes back; caution is told before a point', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  await openSession(window)
  await goToPart(window, 'Chart')
  const back = figure(window, 'Back')
  const whole = await back.getAttribute('viewBox')
  const box = await back.boundingBox()
  if (box === null) throw new Error('no figure')
  await window.mouse.dblclick(box.x + box.width / 2 + 18, box.y + box.height * 0.3)
  await expect(back).not.toHaveAttribute('viewBox', whole ?? '')
  await expect.poll(() => labels(window)).toEqual([])
  await window.getByRole('button', { name: 'Whole body' }).click()
  await expect(back).toHaveAttribute('viewBox', whole ?? '')
  await window.mouse.move(box.x + box.width / 2 + 18, box.y + box.height * 0.3)
  await window.keyboard.press('+')
  await expect(back).not.toHaveAttribute('viewBox', whole ?? '')
  await window.keyboard.press('-')
  await expect(back).toHaveAttribute('viewBox', whole ?? '')
  await window.mouse.move(box.x + box.width / 2, box.y + box.height * 0.25)
  await expect(window.getByText('Spinous processes: No direct pressure')).toBeVisible()
  const entry = window.getByRole('combobox', { name: 'Add a point by name' })
  await entry.fill('trapez links 11')
  await entry.press('Enter')
  await expect(window.getByText(/^No muscle of that name.* Near to it: .*trapezius/)).toBeVisible()
  await window.screenshot({ path: info.outputPath('no-muscle.png') })
  // what is typed next takes the place of the words that named nothing
  await window.keyboard.type('scal l')
  await expect(entry).toHaveValue('scal l')
  await entry.fill('')
  await addByName(window, 'scal l')
  await expect(pointCard(window).getByText(/Posterior triangle of the neck: Brachial plexus/)).toBeVisible()
  await window.mouse.move(0, 0)
  await expect(figure(window, 'Front').locator('.wash-caution')).toHaveCount(1)
})

test('the legend is the practice’s own', async ({ launch }) => {
  const { window } = await launch({ now })
  await openSession(window, { points: true })
  await goToPart(window, 'Chart')
  await fromMenu(window, 'Names, signs and colours')
  await window.getByRole('textbox', { name: 'Name of Spasm' }).fill('Cramp')
  await window.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(window.getByRole('list', { name: 'Symbols on the chart' })).toContainText('Cramp')
})

test('the client’s page: heat map by recurrence and by mean pain, and the last sessions', async ({
  launch,
}) => {
  const { window } = await launch({ now })
  const { clientId } = await openReturnVisit(window)
  await goTo(window, `/clients/${clientId}`)
  await window.getByRole('button', { name: 'Heat map and last sessions' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByRole('img', { name: /Neck, back right in 2 sessions/ })).toBeVisible()
  await dialog.getByText('Mean pain', { exact: true }).click()
  await expect(dialog.getByRole('img', { name: /Neck, back right, mean pain 6.5/ })).toBeVisible()
  await expect(dialog.getByRole('list', { name: 'Mean pain' })).toContainText('pain 6 to 8')
  await expect(dialog.getByRole('link')).toHaveCount(3)
  await expectAccessible(window, 'history')
})

test('what is often reported in the therapist’s own words and lines; the built-in row comes back', async ({
  launch,
}, info) => {
  const { window } = await launch({ now })
  await openSession(window, { points: true })
  await goToPart(window, 'Chart')
  await mark(window, /^Upper trapezius right/).click()
  const often = pointCard(window).getByText(/^Often reported: /)
  await expect(often).toContainText('side and back of the neck')
  await pointCard(window).getByRole('button', { name: 'Change what is often reported' }).click()
  await window.getByRole('textbox', { name: 'Place', exact: true }).first().fill('whole side of the neck')
  await expect(often).toContainText('whole side of the neck')
  await expectAccessible(window, 'referral')
  const drawing = window.getByRole('region', { name: 'Drawing of whole side of the neck' })
  const lines = drawing.locator('path.wash-drawn')
  await expect(lines).not.toHaveCount(0)
  const drawn = await lines.count()
  const box = await drawing.getByRole('group').boundingBox()
  if (box === null) throw new Error('no figure')
  for (const [nth, part] of [0.3, 0.36].entries()) {
    await window.mouse.move(box.x + box.width * 0.42, box.y + box.height * part)
    await window.mouse.down()
    for (const [dx, dy] of [
      [18, 0],
      [18, 18],
      [0, 18],
    ] as const)
      await window.mouse.move(box.x + box.width * 0.42 + dx, box.y + box.height * part + dy, { steps: 3 })
    await window.mouse.up()
    await expect(lines).toHaveCount(drawn + nth + 1)
  }
  await window.screenshot({ path: info.outputPath('referral-drawing.png') })
  await window.keyboard.press('Escape')
  await pointCard(window).getByRole('button', { name: 'Change what is often reported' }).click()
  await expect(lines).toHaveCount(drawn + 2)
  await drawing.getByRole('button', { name: 'Take the last line back' }).click()
  await expect(lines).toHaveCount(drawn + 1)
  await window.getByRole('button', { name: 'Bring the built-in row back' }).click()
  await expect(often).toContainText('side and back of the neck')
})

test('arrow keys and the hand move a point, Delete takes it away, undo brings it back', async ({
  launch,
}) => {
  const { window } = await launch({ now })
  await openSession(window, { points: true })
  await goToPart(window, 'Chart')
  const spasm = mark(window, / right, spasm/)
  const place = () => spasm.getAttribute('transform')
  await expect.poll(place).toMatch(/^translate\(549 602\)/)
  await spasm.press('Shift+ArrowDown')
  await spasm.press('ArrowRight')
  await expect.poll(place).toMatch(/^translate\(551 612\)/)
  const glyph = await spasm.locator('.point-target').boundingBox()
  if (glyph === null) throw new Error('no target')
  const [x, y] = [glyph.x + glyph.width / 2, glyph.y + glyph.height / 2]
  await window.mouse.move(x, y)
  await window.mouse.down()
  await window.mouse.move(x, y + 20, { steps: 5 })
  await window.mouse.up()
  await expect.poll(place).not.toMatch(/^translate\(551 612\)/)
  await spasm.press('Delete')
  await expect(spasm).toBeHidden()
  await window.keyboard.press('Control+z')
  await expect(spasm).toBeVisible()
})
