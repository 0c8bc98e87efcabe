import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { doorEnglish } from './doorTexts.ts'
import type { english } from './resources.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof english
    returnNull: false
  }
}

/** The door's texts are in the first load, so this is done before the first line is drawn. React escapes what it shows. */
export function setUpTexts(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en: doorEnglish },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

let adding: Promise<void> | null = null

/** Fetches all other texts, once. Whatever lies behind the door is drawn after this. */
export function addTexts(): Promise<void> {
  adding ??= import('./resources.ts').then(({ english }) => {
    for (const [name, texts] of Object.entries(english)) i18next.addResourceBundle('en', name, texts)
  })
  return adding
}
