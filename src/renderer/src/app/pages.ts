import { laterPart } from './laterPart.ts'

export const todayPage = laterPart(() => import('../features/today/TodayPage.tsx').then((m) => m.TodayPage))
export const clientsPage = laterPart(() =>
  import('../features/clients/ClientsPage.tsx').then((m) => m.ClientsPage),
)
export const clientPage = laterPart(() =>
  import('../features/client/ClientPage.tsx').then((m) => m.ClientPage),
)
export const letterPage = laterPart(() =>
  import('../features/letter/LetterPage.tsx').then((m) => m.LetterPage),
)
export const intakePage = laterPart(() =>
  import('../features/intake/IntakePage.tsx').then((m) => m.IntakePage),
)
export const sessionPage = laterPart(() =>
  import('../features/session/SessionPage.tsx').then((m) => m.SessionPage),
)
export const roomPage = laterPart(() => import('../features/treat/RoomPage.tsx').then((m) => m.RoomPage))
export const techniquesPage = laterPart(() =>
  import('../features/techniques/TechniquesPage.tsx').then((m) => m.TechniquesPage),
)
export const settingsPage = laterPart(() =>
  import('../features/settings/SettingsPage.tsx').then((m) => m.SettingsPage),
)
export const inOutPage = laterPart(() => import('../features/inOut/InOutPage.tsx').then((m) => m.InOutPage))
export const libraryPage = laterPart(() =>
  import('../features/library/LibraryPage.tsx').then((m) => m.LibraryPage),
)

/** Fetches every page, in the order in which they are likely to be wanted. */
export async function fetchPages(): Promise<void> {
  for (const page of [todayPage, clientsPage, clientPage, sessionPage, roomPage, settingsPage, libraryPage])
    await page.fetch()
}
