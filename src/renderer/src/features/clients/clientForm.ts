import {
  blankClient,
  type ClientFields,
  type HandoutLanguage,
  handoutLanguages,
} from '../../../../contract/models/client.ts'
import type { SentTo } from '../../../../contract/procedures.ts'
import { ageOn } from '../../i18n/format.ts'

/** The client form as it is typed: texts alone, a date may still be unfinished. */
export type ClientForm = Readonly<Record<ClientField, string>>

export type ClientField = keyof ClientFields

/** Fields that the short form leaves to its second part. */
export const furtherFields = [
  'guardian',
  'emergencyContact',
  'doctor',
  'preferredPressure',
  'allergies',
  'lubricant',
  'goals',
  'tags',
  'formerNames',
] as const satisfies readonly ClientField[]

/** A stored client as a form. */
export function formOfClient(client: ClientFields): ClientForm {
  const { birthDate, preferredPressure, tags, formerNames, ...texts } = client
  return {
    name: texts.name,
    birthDate: birthDate ?? '',
    phone: texts.phone,
    email: texts.email,
    occupation: texts.occupation,
    loads: texts.loads,
    language: texts.language,
    note: texts.note,
    emergencyContact: texts.emergencyContact,
    doctor: texts.doctor,
    guardian: texts.guardian,
    preferredPressure: preferredPressure === null ? '' : String(preferredPressure),
    allergies: texts.allergies,
    lubricant: texts.lubricant,
    goals: texts.goals,
    tags: tags.join(', '),
    formerNames: formerNames.join(', '),
  }
}

export const emptyClient: ClientForm = formOfClient(blankClient)

/** The form as the practice takes it; what is not valid yet is refused there, at its field. */
export function fieldsOfForm(form: ClientForm): SentTo<'clients.create'> {
  return {
    ...form,
    birthDate: form.birthDate.trim() === '' ? null : form.birthDate,
    language: languageOf(form.language),
    preferredPressure: pressureOf(form),
    tags: wordsOf(form.tags),
    formerNames: wordsOf(form.formerNames),
  }
}

/** What a comma or semicolon parts. */
const wordsOf = (text: string): string[] => text.split(/[,;\n]/)

export const pressureOf = ({ preferredPressure }: ClientForm): number | null =>
  preferredPressure === '' ? null : Number(preferredPressure)

/** Whether the birth date, as far as it is typed, makes the client a minor who needs somebody to agree. */
export function isMinor({ birthDate }: ClientForm, today: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(birthDate) && birthDate <= today && ageOn(birthDate, today) < 18
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
