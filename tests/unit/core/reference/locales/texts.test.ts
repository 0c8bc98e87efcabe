import { describe, expect, test } from 'vitest'
import { handoutLanguages } from '../../../../../src/contract/models/client.ts'
import { areaIds } from '../../../../../src/core/reference/locales/texts.ts'
import { counted, joined, textsIn } from '../../../../../src/core/reference/locales/textsIn.ts'

const english = textsIn('en')
const translated = handoutLanguages.filter((language) => language !== 'en')

/** Every string of a value by its path, "exercises.S1.steps.0". */
function strings(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...strings(inner, path === '' ? key : `${path}.${key}`),
    ]),
  )
}

const source = strings(english)
/** Plural forms are the language's own; names of muscles are Latin. */
const ownForms = /^(tag|muscleNames|words\.(minutes|figure)\..*)$/
/** Words that are spelled the same in both languages. */
const same: Readonly<Record<string, readonly string[]>> = {
  de: ['Massage', 'Arm', 'Knie', 'Vibration', 'Hand'],
  fr: ['massage', 'effleurage', 'sacrum'],
  es: [],
  pl: [],
  uk: [],
}

const englishWords =
  /(?<!\p{L})(the|your|with|and|hold|stop|you|hand|seconds|times|both|left|right|shoulder|knee|back|pain|from|slowly)(?!\p{L})/iu

describe.each(translated)('%s', (language) => {
  const texts = textsIn(language)
  const all = strings(texts)

  test('has every text that English has, and each is its own', () => {
    const lacking = [...source].filter(
      ([path]) => !ownForms.test(path) && (all.get(path) ?? '').trim() === '',
    )
    expect(lacking).toEqual([])
    const left = [...source]
      .filter(([path, text]) => !ownForms.test(path) && all.get(path)?.toLowerCase() === text.toLowerCase())
      .filter(([, text]) => !same[language]?.some((word) => word.toLowerCase() === text.toLowerCase()))
    expect(left).toEqual([])
  })

  test('holds no English word, and no letter of another script', () => {
    const own = [...all].filter(([path]) => !/^(tag|muscleNames)$/.test(path))
    const allowed = language === 'de' ? /\bHand\b/g : /$^/g
    expect(own.filter(([, text]) => englishWords.test(text.replace(allowed, '')))).toEqual([])
    const script = language === 'uk' ? /[A-Za-z]/ : /\p{Script=Cyrillic}/u
    expect(own.filter(([, text]) => script.test(text.replace(/\{pages?\}/g, '')))).toEqual([])
    // of the letters that look alike, none comes from Russian
    if (language === 'uk') expect(own.filter(([, text]) => /[ыэъё]/i.test(text))).toEqual([])
  })

  test('has as many steps as English: short sentences, four at most', () => {
    for (const [id, { steps }] of Object.entries(texts.exercises)) {
      expect([id, steps.length]).toEqual([id, stepsOf(id)])
      for (const step of steps) {
        expect([id, step, step.split(' ').length <= 20, /[.!?]$/.test(step)]).toEqual([id, step, true, true])
      }
    }
  })

  test('tells left from right in every part of the body', () => {
    for (const id of areaIds) {
      const { left, right, both } = texts.areas[id]
      expect(new Set([left, right, both]).size).toBe(3)
      expect(left).toMatch(/link|gauche|izquierd|lew|лів/)
      expect(right).toMatch(/recht|droit|derech|praw|прав/)
      expect(both).not.toMatch(/link|gauche|izquierd|lew|лів|recht|droit|derech|praw|прав/)
    }
    expect(texts.sides.left).toMatch(/link|gauche|izquierd|lew|лів/)
    expect(texts.sides.right).toMatch(/recht|droit|derech|praw|прав/)
    expect([texts.words.yourLeft, texts.words.yourRight].join()).toMatch(
      /(link|gauche|izquierd|lew|лів).*(recht|droit|derech|praw|прав)/,
    )
  })

  test('doses hold the numbers of the source', () => {
    for (const [id, { dose }] of Object.entries(texts.exercises)) {
      const digits = (text: string): string[] => (text.match(/\d+/g) ?? []).sort()
      expect([id, digits(dose)]).toEqual([id, digits(doseOf(id))])
    }
  })
})

const exerciseOf = (id: string) => {
  const found = Object.entries(english.exercises).find(([own]) => own === id)
  if (!found) throw new Error(`no ${id}`)
  return found[1]
}
const stepsOf = (id: string): number => exerciseOf(id).steps.length
const doseOf = (id: string): string => exerciseOf(id).dose

test.each([
  ['en', ['1 minute', '2 minutes', '5 minutes', '21 minutes']],
  ['de', ['1 Minute', '2 Minuten', '5 Minuten', '21 Minuten']],
  ['fr', ['1 minute', '2 minutes', '5 minutes', '21 minutes']],
  ['es', ['1 minuto', '2 minutos', '5 minutos', '21 minutos']],
  ['pl', ['1 minuta', '2 minuty', '5 minut', '21 minut']],
  ['uk', ['1 хвилина', '2 хвилини', '5 хвилин', '21 хвилина']],
] as const)('%s counts by its own rule', (language, expected) => {
  const texts = textsIn(language)
  expect([1, 2, 5, 21].map((count) => counted(texts, texts.words.minutes, count))).toEqual(expected)
})

test('lists are joined as each language does', () => {
  expect(joined(english, ['a', 'b', 'c'])).toBe('a, b and c')
  expect(joined(textsIn('de'), ['a', 'b', 'c'])).toBe('a, b und c')
  expect(joined(textsIn('es'), ['a', 'i'])).toBe('a e i')
})
