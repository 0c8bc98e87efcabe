/**
 * Light or dark as the page is told: the desktop's own choice, or the one of the settings, which the shell passes on
 * through the same media query.
 */
export function followTheme(page: Window): void {
  const dark = page.matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    page.document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light'
  }
  dark.addEventListener('change', apply)
  apply()
}
