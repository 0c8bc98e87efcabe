import { expect, test } from 'vitest'
import type { Command } from '../../../../src/renderer/src/commands/command.ts'
import { addCommands, availableCommands } from '../../../../src/renderer/src/commands/registry.ts'

function command(id: string, more: Partial<Command> = {}): Command {
  return { id, label: id, group: 'Work', perform: () => {}, ...more }
}

test('offers what is known and can be done now, and forgets what left the screen', () => {
  let open = false
  const forget = addCommands(() => [command('app.lock'), command('session.treat', { when: () => open })])
  expect(availableCommands().map(({ id }) => id)).toEqual(['app.lock'])
  open = true
  expect(availableCommands().map(({ id }) => id)).toEqual(['app.lock', 'session.treat'])
  forget()
  expect(availableCommands()).toEqual([])
})

test('a page may put its own in place of a general one', () => {
  const forgetApp = addCommands(() => [command('new', { label: 'New client' })])
  const forgetPage = addCommands(() => [command('new', { label: 'New session' })])
  expect(availableCommands().map(({ label }) => label)).toEqual(['New session'])
  forgetPage()
  expect(availableCommands().map(({ label }) => label)).toEqual(['New client'])
  forgetApp()
})
