import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { screenOf } from '../../../../../src/renderer/src/features/help/screenOf.ts'
import help from '../../../../../src/renderer/src/locales/en/help.json'

/** Every place that the window knows, with ids filled in. */
const places = [
  ...readFileSync(
    new URL('../../../../../src/renderer/src/app/Places.tsx', import.meta.url),
    'utf8',
  ).matchAll(/path="([^"]+)"/g),
].map(([, path = '']) => path.replace(/:[a-z]+/gi, 'abc'))

test('every place of the window has words of its own', () => {
  expect(places.length).toBeGreaterThan(6)
  expect(places.filter((place) => screenOf(place) === 'other')).toEqual([])
})

test('a place that is none is told as such', () => {
  expect(screenOf('/nowhere')).toBe('other')
  expect(screenOf('/clients/new')).toBe('clients')
  expect(screenOf('/sessions/1/room')).toBe('room')
})

test('what a screen is for is said in two sentences', () => {
  for (const screen of new Set([...places, '/nowhere'].map(screenOf))) {
    const sentences = help[screen].match(/[^.!?]+[.!?](?=\s|$)/g) ?? []
    expect([screen, sentences.length]).toEqual([screen, 2])
    expect(sentences.join('')).toBe(help[screen])
  }
})
