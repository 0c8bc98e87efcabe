import type { Settings } from '../../../contract/models/settings.ts'

type Appearance = Settings['appearance']

let appearance: Appearance = 'system'
let apply = () => {}

/** Light or dark from the first line drawn: as the desktop has it, until the settings are known and say otherwise. */
export function followTheme(page: Window): void {
  const dark = page.matchMedia('(prefers-color-scheme: dark)')
  apply = () => {
    const system = dark.matches ? 'dark' : 'light'
    page.document.documentElement.dataset.theme = appearance === 'system' ? system : appearance
  }
  dark.addEventListener('change', apply)
  apply()
}

/** What the settings say; `system` follows the desktop. */
export function setTheme(chosen: Appearance): void {
  appearance = chosen
  apply()
}
