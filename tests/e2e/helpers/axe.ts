import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What axe calls serious or critical on the page as it stands. */
async function seriousProblems(window: Page): Promise<string[]> {
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
