import { expect, type Locator, type Page } from '@playwright/test'
import { touchScreen } from './touch.ts'

/** What a finger needs, in pixels. */
const least = 44

/** Taps by real touch events, each on a control that is as large as a finger needs; nothing hovers, nothing clicks. */
export interface FingerTips {
  /** Scrolls the control into view as a hand would, measures where a finger is heard, and taps its middle. */
  tap(control: Locator): Promise<void>
  /** What was tapped and is too small: "Sign 120x36". Measured where touches arrive, not where something is drawn. */
  readonly tooSmall: readonly string[]
  count(): number
}

/** How far from its middle a control hears a touch, as a whole width and height, 44 at most looked for. */
const heard = (control: Locator) =>
  control.evaluate((element, size) => {
    const own = element.closest('label') ?? element
    const { left, top, width, height } = own.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const hears = (dx: number, dy: number): boolean => {
      const at = document.elementFromPoint(x + dx, y + dy)
      return at !== null && own.contains(at)
    }
    const reach = (dx: number, dy: number): number => {
      let far = 0
      while (far < size / 2 && hears(dx * (far + 1), dy * (far + 1))) far += 1
      return far
    }
    // a mark of the figure is found by how near the finger comes: tests/e2e/chartTouch.spec.ts
    if (element.closest('svg') !== null) return { x, y, width: size, height: size, name: '' }
    return {
      x,
      y,
      width: Math.max(Math.round(width), reach(-1, 0) + reach(1, 0)),
      height: Math.max(Math.round(height), reach(0, -1) + reach(0, 1)),
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60),
    }
  }, least)

/** Gives the window a touch screen and a hand that measures what it touches. */
export async function fingerTips(window: Page): Promise<FingerTips> {
  const hand = await touchScreen(window)
  const tooSmall: string[] = []
  let count = 0
  return {
    tooSmall,
    count: () => count,
    async tap(control) {
      await expect(control).toBeVisible()
      await expect(control).toBeEnabled()
      await control.scrollIntoViewIfNeeded()
      const { x, y, width, height, name } = await heard(control)
      if (width < least || height < least) tooSmall.push(`${name} ${width}x${height}`)
      count += 1
      await hand.tap({ x, y })
    },
  }
}

/** Controls in view, outside the figure, in which a finger does not find room: "BUTTON Sign 120x36". */
export const smallControls = (within: Locator): Promise<readonly string[]> =>
  within
    .locator(
      'button, a[href], input, textarea, [role=radio], [role=switch], [role=checkbox], [role=option], summary',
    )
    .evaluateAll(
      (all, size) =>
        all.flatMap((element) => {
          const own = element.closest('label') ?? element
          const box = own.getBoundingClientRect()
          const hidden = box.width === 0 || box.height === 0 || element.closest('svg, [inert]') !== null
          if (hidden || !own.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return []
          // a link within a line of text is as high as the line
          if (element.tagName === 'A' && element.parentElement?.tagName === 'P') return []
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
          const hears = (dx: number, dy: number) => {
            const at = document.elementFromPoint(x + dx, y + dy)
            return at !== null && own.contains(at)
          }
          if (!hears(0, 0)) return []
          const half = size / 2 - 1
          const wide = box.width >= size - 0.5 || (hears(-half, 0) && hears(half, 0))
          const high = box.height >= size - 0.5 || (hears(0, -half) && hears(0, half))
          if (wide && high) return []
          const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
          return [`${element.tagName} ${name} ${Math.round(box.width)}x${Math.round(box.height)}`]
        }),
      least,
    )
