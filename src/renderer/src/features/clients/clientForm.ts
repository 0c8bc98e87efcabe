import { type Client, type HandoutLanguage, handoutLanguages } from '../../../../contract/models/client.ts'
import type { SentTo } from '../../../../contract/procedures.ts'

/** The client form as it is typed: texts alone, a date may still be unfinished. */
export type ClientForm = Readonly<Record<ClientField, string>>

export type ClientField =
  | 'name'
  | 'birthDate'
  | 'phone'
  | 'email'
  | 'occupation'
  | 'loads'
  | 'language'
  | 'note'

export const emptyClient: ClientForm = {
  name: '',
  birthDate: '',
  phone: '',
  email: '',
  occupation: '',
  loads: '',
  language: 'en',
  note: '',
}

/** A stored client as a form. */
export function formOfClient(client: Client): ClientForm {
  const { name, birthDate, phone, email, occupation, loads, language, note } = client
  return { name, birthDate: birthDate ?? '', phone, email, occupation, loads, language, note }
}

/** The form as the practice takes it; what is not valid yet is refused there, at its field. */
export function fieldsOfForm(form: ClientForm): SentTo<'clients.create'> {
  return {
    ...form,
    birthDate: form.birthDate.trim() === '' ? null : form.birthDate,
    language: languageOf(form.language),
  }
}

export function languageOf(text: string): HandoutLanguage {
  return handoutLanguages.find((language) => language === text) ?? 'en'
}

/** What to ask for doubles with; null while too little is typed to tell anyone apart. */
export function likenessOf(form: ClientForm, except: string | null): SentTo<'clients.similar'> | null {
  const name = form.name.trim()
  const isDate = /^\d{4}-\d\d-\d\d$/.test(form.birthDate)
  const enough = name.length >= 3 || form.phone.replace(/\D/g, '').length >= 7
  return enough ? { name, birthDate: isDate ? form.birthDate : null, phone: form.phone, except } : null
}
