import type { Command } from './command.ts'

type Source = () => readonly Command[]

const sources = new Set<Source>()

/** Makes commands known; returns how to forget them. */
export function addCommands(source: Source): () => void {
  sources.add(source)
  return () => {
    sources.delete(source)
  }
}

/** What can be done now; of two commands with one id, the one made known last. */
export function availableCommands(): readonly Command[] {
  const byId = new Map<string, Command>()
  for (const source of sources) for (const command of source()) byId.set(command.id, command)
  return [...byId.values()].filter((command) => command.when?.() ?? true)
}
