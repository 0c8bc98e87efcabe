import { expect, test } from 'vitest'
import { undoableCommands } from '../../../../src/contract/models/undo.ts'
import { procedures } from '../../../../src/contract/procedures.ts'
import { english } from '../../../../src/renderer/src/i18n/resources.ts'

const named = Object.entries(english.commands.steps).flatMap(([capability, steps]) =>
  Object.entries(steps).map(([step, words]): [string, string] => [`${capability}.${step}`, words]),
)

test('every step of undo has a name in words, a noun that goes on a sentence, and no two the same', () => {
  expect(named.map(([command]) => command).sort()).toEqual([...undoableCommands].sort())
  for (const [, words] of named) expect(words).toMatch(/^[a-z].*[^.]$/)
  expect(new Set(named.map(([, words]) => words)).size).toBe(named.length)
})

test('every step of undo is a command there is', () => {
  const commands = Object.entries(procedures).flatMap(([name, { kind }]) =>
    kind === 'command' ? [name] : [],
  )
  // pain told at the couch comes in as an act, and is a step of its own so that its digits join
  expect([...commands, 'treatment.pain']).toEqual(expect.arrayContaining([...undoableCommands]))
})
