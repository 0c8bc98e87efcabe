import { expect, type Locator, type Page } from '@playwright/test'
import { figure, mark, onScreen, pointCard } from './helpers/chart.ts'
import { test } from './helpers/launch.ts'
import { goToPart, openSession } from './helpers/session.ts'
import { touchScreen } from './helpers/touch.ts'

const viewBox = async (window: Page): Promise<readonly number[]> =>
  ((await figure(window, 'Back').getAttribute('viewBox')) ?? '').split(' ').map(Number)

/** Controls of the chart that are smaller than a finger needs. */
const tooSmall = (within: Locator): Promise<readonly string[]> =>
  within.locator('button, [role=radio], [role=tab], label, input').evaluateAll((all) =>
    all
      .filter((one) => one.getClientRects().length > 0 && one.closest('svg') === null)
      .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(
        ({ one, box }) =>
          `${one.tagName} ${one.textContent} ${one.getAttribute('aria-label')} ${box.width}x${box.height}`,
      ),
  )

test('by fingers alone: a tap places and chooses, a finger drags, two zoom and move the figure', async ({
  launch,
}, info) => {
  const { window } = await launch({ now: '2026-03-02T09:30:00Z' })
  const hand = await touchScreen(window)
  await openSession(window)
  await goToPart(window, 'Chart')
  const point = mark(window, / left, trigger point/)

  const [x, y] = await onScreen(window, 'Back', 393, 491)
  await hand.press({ x, y })
  await expect(window.getByText('Infraspinatus left · ')).toBeVisible()
  await hand.lift()
  await expect(point).toHaveAttribute('aria-pressed', 'true')
  await expect(pointCard(window)).toContainText('Infraspinatus')
  await window.keyboard.press('Escape')
  await expect(point).toHaveAttribute('aria-pressed', 'false')

  // 18 pixels beside it is still on it: targets are 44 pixels wide
  await hand.tap({ x: x - 18, y })
  await expect(point).toHaveAttribute('aria-pressed', 'true')
  await expect(mark(window, /./)).toHaveCount(1)

  const place = async () => (await point.getAttribute('transform'))?.match(/[\d.]+/g)?.map(Number) ?? []
  const [fromX = 0, fromY = 0] = await place()
  const finger = { x: x - 10, y: y + 8 }
  await hand.move([finger], [{ ...finger, y: finger.y + 12 }], [{ ...finger, y: finger.y + 20 }])
  const unit = 20 * ((await viewBox(window))[3] ?? 0)
  const height = (await figure(window, 'Back').boundingBox())?.height ?? 1
  await expect.poll(async () => (await place())[1]).toBeGreaterThan(fromY + 10)
  const [toX = 0, toY = 0] = await place()
  expect(Math.abs(toX - fromX), 'it does not jump under the finger').toBeLessThan(1)
  expect(Math.abs(toY - fromY - unit / height)).toBeLessThan(1.5)
  await expect(window.getByRole('textbox', { name: 'Objective', exact: true })).toHaveValue(/^Trigger point/)

  const whole = await viewBox(window)
  const middle = await onScreen(window, 'Back', 500, 400)
  const two = (apart: number, dy = 0) => [
    { x: middle[0] - apart, y: middle[1] + dy },
    { x: middle[0] + apart, y: middle[1] + dy },
  ]
  await hand.move(two(30), two(45), two(60))
  const zoomed = await viewBox(window)
  expect((whole[2] ?? 0) / (zoomed[2] ?? 1)).toBeCloseTo(2, 1)
  const now = await onScreen(window, 'Back', 500, 400)
  expect(
    Math.hypot(now[0] - middle[0], now[1] - middle[1]),
    'the place between the fingers stays',
  ).toBeLessThan(2)
  await hand.move(two(40), two(40, 20), two(40, 40))
  const moved = await onScreen(window, 'Back', 500, 400)
  expect(moved[1] - now[1]).toBeCloseTo(40, 0)
  await expect(mark(window, /./)).toHaveCount(1)

  const [zoomedX, zoomedY] = await onScreen(window, 'Back', 620, 480)
  await hand.tap({ x: zoomedX, y: zoomedY })
  await expect(mark(window, /./)).toHaveCount(2)
  await expect(mark(window, /right, trigger point/)).toHaveAttribute('aria-pressed', 'true')
  await window.screenshot({ path: info.outputPath('touch.png') })
  expect(await tooSmall(window.getByRole('region', { name: 'Body chart' }))).toEqual([])
  expect(await tooSmall(pointCard(window))).toEqual([])
})
