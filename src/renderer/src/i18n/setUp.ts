import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { english } from './resources.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof english
    returnNull: false
  }
}

/** Texts are part of the program, so this is done before the first line is drawn. React escapes what it shows. */
export function setUpTexts(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en: english },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}
