import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { figure as body } from '../../src/body/figure/figure.ts'
import { muscleName } from '../../src/body/names.ts'
import type { ViewId } from '../../src/body/views.ts'
import { colours } from '../../src/core/documents/page.ts'
import { muscleWords } from '../../src/core/handouts/muscleWords.ts'
import { figuresOn } from '../helpers/figuresOnPaper.ts'
import { infoOf, pictureOf, textOf } from '../helpers/pdf.ts'
import { bodyOf, type MuscleSpot, quarters, spotIn } from '../helpers/quarters.ts'
import { clickFigure, figure, mark, type ShownView } from './helpers/chart.ts'
import { test } from './helpers/launch.ts'
import { goToPart, openSession } from './helpers/session.ts'

const shownAs: Readonly<Record<ViewId, ShownView>> = {
  posterior: 'Back',
  anterior: 'Front',
  left: 'Left side',
  right: 'Right side',
  soles: 'Soles',
}

async function show(window: Page, view: ViewId): Promise<void> {
  if (await figure(window, shownAs[view]).isVisible()) return
  if (view === 'soles') {
    await window.getByRole('button', { name: 'More for the chart' }).click()
    await window.getByRole('menuitem', { name: 'Show the soles' }).click()
  } else {
    const pair = view === 'left' || view === 'right' ? 'Sides' : 'Back, front'
    await window.getByRole('region', { name: 'Body chart' }).getByText(pair, { exact: true }).click()
  }
  await expect(figure(window, shownAs[view])).toBeVisible()
}

/** The muscles as drawn in the window that lie under a place of the screen. */
async function drawnUnder(window: Page, view: ViewId, x: number, y: number): Promise<readonly string[]> {
  const paths = await window.evaluate(
    (at) =>
      document
        .elementsFromPoint(at.x, at.y)
        .filter((one) => one.matches('path.figure-muscle'))
        .map((one) => one.getAttribute('d')),
    { x, y },
  )
  return body.muscles.filter(({ shapes }) => paths.includes(shapes[view] ?? '')).map(({ id }) => id)
}

/** Where the written sides of a view stand on the screen, from left to right: "client's left", "client's right". */
async function sidesWritten(window: Page, view: ShownView): Promise<readonly string[]> {
  const words = figure(window, view).locator('xpath=..').locator('.chart-sides span')
  return words.allInnerTexts()
}

test('a point placed in each quarter of each view is on that side and muscle in the window, the note and on paper', async ({
  launch,
}) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'effleurage-saved-'))
  const { window } = await launch({ now: '2026-03-02T09:30:00Z', env: { EFFLEURAGE_SAVE_TO: folder } })
  await openSession(window)
  await goToPart(window, 'Chart')
  const spots = quarters.map(([view, quarter]) => spotIn(view, quarter))
  const words = ({ muscle, side }: MuscleSpot): string => `${muscleName(muscle).short} ${side}`

  for (const spot of spots) {
    const view = shownAs[spot.view]
    await show(window, spot.view)
    await clickFigure(window, view, spot.x, spot.y)
    const placed = figure(window, view).getByRole('button', { name: words(spot), pressed: true })
    await expect(placed).toBeFocused()

    const dot = await placed.locator('.point-target').boundingBox()
    const drawing = await figure(window, view).boundingBox()
    if (dot === null || drawing === null) throw new Error('not drawn')
    const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2]
    const under = await drawnUnder(window, spot.view, x, y)
    expect(under, `in the drawing of ${spot.view}`).toEqual([`${spot.muscle}-${spot.side}`])

    if (spot.view === 'left' || spot.view === 'right') expect(view).toBe(`${capital(spot.side)} side`)
    else {
      const written = await sidesWritten(window, view)
      const half = x < drawing.x + drawing.width / 2 ? 0 : 1
      expect(written[half], `the side written over ${words(spot)}`).toContain(`client's ${spot.side}`)
      const { left, right } = bodyOf(spot.view)
      expect(half).toBe(spot.x < (left + right) / 2 ? 0 : 1)
    }
  }

  const note = await window.getByRole('textbox', { name: 'Objective', exact: true }).inputValue()
  expect(note.split('\n')).toEqual(
    spots.map(({ muscle, side }) => `Trigger point ${muscleWords(muscle)} ${side}.`),
  )
  await window.keyboard.press('Control+Shift+t')
  const rows = window.getByRole('table').locator('tbody').getByRole('button')
  await expect(rows).toHaveCount(spots.length)
  expect((await rows.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).sort()).toEqual(
    spots.map((spot) => `${words(spot)}, trigger point, not asked`).sort(),
  )
  await expect(mark(window, /./)).toHaveCount(0)

  await window.keyboard.press('Control+k')
  await window.getByRole('searchbox').fill('save the chart')
  await expect(window.getByRole('menuitem').first()).toContainText('Print or save the chart')
  await window.keyboard.press('Enter')
  const dialog = window.getByRole('dialog', { name: 'The chart on paper' })
  await expect(dialog.locator('iframe')).toHaveAttribute('src', /^app:\/\/doc\//)
  await dialog.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(window.getByText('Saved as body-chart-2026-03-02.pdf')).toBeVisible()
  expect(fs.readdirSync(folder)).toEqual(['body-chart-2026-03-02.pdf'])
  const paper = fs.readFileSync(path.join(folder, 'body-chart-2026-03-02.pdf'))
  const text = textOf(paper)
  for (const { muscle, side } of spots) expect(text).toContain(`${muscleName(muscle).short}, ${side}`)
  expect(infoOf(paper)).not.toContain('Lindqvist')
  const picture = pictureOf(paper, 150)
  const drawn = figuresOn(picture, 12)
  expect(drawn.length, 'two, two sides, two soles').toBe(6)
  const [back, front, leftSide, rightSide, leftSole, rightSole] = drawn
  const boxes = { posterior: back, anterior: front, left: leftSide, right: rightSide } as const
  const soles = leftSole && rightSole && { ...leftSole, right: rightSole.right }
  for (const spot of spots) {
    const box = spot.view === 'soles' ? soles : boxes[spot.view]
    if (box === undefined) throw new Error('not drawn')
    const own = bodyOf(spot.view)
    const part = (from: number, at: number, to: number): number => (at - from) / (to - from)
    const x = box.left + part(own.left, spot.x, own.right) * (box.right - box.left)
    const y = box.top + part(own.top, spot.y, own.bottom) * (box.bottom - box.top)
    const near = [-5, -3, -1, 1, 3, 5].flatMap((dx) =>
      [-5, -3, -1, 1, 3, 5].map((dy) => picture.at(Math.round(x + dx), Math.round(y + dy))),
    )
    expect(near, `the sign on paper: ${words(spot)}`).toContain(colours.red)
    const ring = Array.from({ length: 48 }, (_, n) => (n * Math.PI) / 24).flatMap((turn) =>
      [9, 11, 14].map((far) =>
        picture.at(Math.round(x + far * Math.cos(turn)), Math.round(y + far * Math.sin(turn))),
      ),
    )
    if (!hiddenBySign.has(muscleName(spot.muscle).short))
      expect(ring, `the muscle on paper: ${words(spot)}`).toContain(colours.muscle)
  }
  fs.rmSync(folder, { recursive: true })
})

/** Seen from the side no larger than the sign that stands on it. */
const hiddenBySign = new Set(['First dorsal interosseous'])

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
