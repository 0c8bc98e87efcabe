import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Whether each field that leads a list names a line that is there. */
const namesItsLine = (window: Page): Promise<boolean> =>
  window.evaluate(() =>
    [...document.querySelectorAll('[aria-activedescendant]')].every(
      (field) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '') !== null,
    ),
  )

/** What axe calls serious or critical on the page as it stands. */
export async function seriousProblems(window: Page): Promise<string[]> {
  // React Aria has a screen reader say what is typed first, and names the line half a second after the last key.
  await expect.poll(() => namesItsLine(window), { message: 'a field names no line of its list' }).toBe(true)
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Asserts, in light and in dark, that axe finds nothing serious on the screen in view; ends in light. */
export async function expectAccessible(window: Page, screen: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect([screen, colorScheme, ...(await seriousProblems(window))]).toEqual([screen, colorScheme])
  }
}
