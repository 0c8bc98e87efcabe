import { expect, type Locator, type Page } from '@playwright/test'

export type ShownView = 'Back' | 'Front' | 'Left side' | 'Right side' | 'Soles'

/** One view of the figure on the session's chart. */
export function figure(window: Page, view: ShownView): Locator {
  return window.getByRole('group', { name: `${view}, click to place a point` })
}

/** The point called `name` on the chart: "Infraspinatus left". */
export function mark(window: Page, name: string | RegExp): Locator {
  return window.getByRole('region', { name: 'Body chart' }).locator('svg').getByRole('button', { name })
}

/** Where a place of the figure, given in its own units, stands in the window. */
export async function onScreen(
  window: Page,
  view: ShownView,
  x: number,
  y: number,
): Promise<readonly [x: number, y: number]> {
  return figure(window, view).evaluate(
    (svg, at) => {
      if (!(svg instanceof SVGSVGElement)) throw new Error('the figure is no drawing')
      const place = new DOMPoint(at.x, at.y).matrixTransform(svg.getScreenCTM() ?? undefined)
      return [place.x, place.y] as const
    },
    { x, y },
  )
}

/** Clicks the figure at a place given in its own units. */
export async function clickFigure(window: Page, view: ShownView, x: number, y: number): Promise<void> {
  const [left, top] = await onScreen(window, view, x, y)
  await window.mouse.click(left, top)
}

/** Places a point by the list entry: "inf l 6" and Enter. */
export async function addByName(window: Page, typed: string): Promise<void> {
  const entry = window.getByRole('combobox', { name: 'Add a point by name' })
  await entry.fill(typed)
  await expect(window.getByRole('option').first()).toBeVisible()
  await entry.press('Enter')
}

/** The card of the chosen point. */
export function pointCard(window: Page): Locator {
  return window.getByRole('region', { name: 'The chosen point' })
}

/** Presses a number of a scale: pain, tenderness, pressure. */
export async function setScale(within: Page | Locator, scale: string, value: number): Promise<void> {
  const number = within
    .getByRole('radiogroup', { name: scale, exact: true })
    .getByRole('radio', { name: String(value), exact: true })
  await number.click()
  await expect(number).toBeChecked()
}

export interface DrawnPoint {
  /** "Infraspinatus left, trigger point, active, pain 6". */
  readonly label: string
  /** Where it stands, in figure units. */
  readonly x: number
  readonly y: number
}

/** Everything drawn on the two views in sight, in the order of the labels. */
export async function drawing(window: Page): Promise<DrawnPoint[]> {
  const marks = await window
    .getByRole('region', { name: 'Body chart' })
    .locator('svg')
    .getByRole('button')
    .evaluateAll((all) =>
      all.map((one) => ({
        label: one.getAttribute('aria-label') ?? '',
        place: one.getAttribute('transform') ?? '',
      })),
    )
  return marks
    .map(({ label, place }) => {
      const [x = Number.NaN, y = Number.NaN] = (/translate\((\S+) (\S+)\)/.exec(place) ?? [])
        .slice(1)
        .map(Number)
      return { label, x, y }
    })
    .sort((a, b) => a.label.localeCompare(b.label))
}
