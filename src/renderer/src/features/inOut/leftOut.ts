import type { ListedClient } from '../../../../contract/models/clientImport.ts'

/** Lines that are not brought in: those without a name, and doubles unless the person has turned their tick. */
export function leftOut(clients: readonly ListedClient[], turned: ReadonlySet<number>): number[] {
  return clients
    .filter(({ line, nameless, alike, alikeLine }) => {
      const double = alike.length > 0 || alikeLine !== null
      return nameless || double !== turned.has(line)
    })
    .map(({ line }) => line)
}
